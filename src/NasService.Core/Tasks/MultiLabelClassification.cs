using NasService.Core.Metrics;
using NasService.Core.Networks;

namespace NasService.Core.Tasks;

/// <summary>Which of several labels a picture has: none, some or all.</summary>
public sealed record MultiLabelClassification : ITask
{
    public const string TaskName = "multi-label-classification";

    /// <summary>The mean over labels of the average precision of the pictures, ranked by a label's output.</summary>
    public static QualityMetric MeanAveragePrecision { get; } = new(
        "mAP", QualityMetric.Share, Direction.Maximize, 0, 1, "percentiles of 200 seeded bootstrap resamples of the pictures");

    public string Name => TaskName;

    public string Description => "Which of several labels a picture has: none, some or all.";

    public QualityMetric Metric => MeanAveragePrecision;

    public IInputKind Input => PictureInput.Kind;

    public TargetKind Targets => TargetKind.Labels;

    public string OutputName => "logits";

    public string OutputText => "one score per label; above 0 is more likely than not";

    public string PythonAnswer => """[n for n, score in zip(manifest["classNames"], outputs[0]) if score > 0]""";

    public int? Outputs => null;
}
