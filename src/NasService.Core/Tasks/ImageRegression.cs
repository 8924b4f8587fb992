using NasService.Core.Metrics;
using NasService.Core.Networks;

namespace NasService.Core.Tasks;

/// <summary>One number for a picture.</summary>
public sealed record ImageRegression : ITask
{
    public const string TaskName = "image-regression";

    /// <summary>Root mean square error, in the unit of the targets.</summary>
    public static QualityMetric Rmse { get; } = new(
        "rmse", "", Direction.Minimize, 0, double.PositiveInfinity, "normal interval of the mean squared error, its root taken");

    public string Name => TaskName;

    public string Description => "One number for a picture.";

    public QualityMetric Metric => Rmse;

    public IInputKind Input => PictureInput.Kind;

    public TargetKind Targets => TargetKind.Number;

    public string OutputName => "value";

    public string OutputText => "the number, in the unit of the targets";

    public string PythonAnswer => """float(outputs[0, 0])""";

    public int? Outputs => 1;
}
