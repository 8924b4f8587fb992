using NasService.Core.Metrics;
using NasService.Core.Networks;

namespace NasService.Core.Tasks;

/// <summary>Which of several classes a picture is of.</summary>
public sealed record ImageClassification : ITask
{
    public const string TaskName = "image-classification";

    public static QualityMetric Accuracy { get; } = new("accuracy", QualityMetric.Share, Direction.Maximize, 0, 1, "Wilson's score interval");

    public string Name => TaskName;

    public string Description => "Which of several classes a picture is of.";

    public QualityMetric Metric => Accuracy;

    public IInputKind Input => PictureInput.Kind;

    public TargetKind Targets => TargetKind.Class;

    public string OutputName => "logits";

    public string OutputText => "one score per class";

    public string PythonAnswer => """manifest["classNames"][int(outputs.argmax())]""";

    public int? Outputs => null;
}
