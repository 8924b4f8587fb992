using NasService.Core.Metrics;
using NasService.Core.Networks;
using NasService.Core.Tasks;

namespace NasService.Pipeline.Tests.Extending;

/// <summary>One number for a picture, judged by how far off it is: outliers count no more than their distance.</summary>
internal sealed record AbsoluteErrorTask : ITask
{
    public const string TaskName = "image-regression-mae";

    public static QualityMetric MeanAbsoluteError { get; } = new("mae", "", Direction.Minimize, 0, double.PositiveInfinity, "normal interval of the mean");

    public string Name => TaskName;

    public string Description => "One number for a picture, judged by the mean absolute error.";

    public QualityMetric Metric => MeanAbsoluteError;

    public IInputKind Input => PictureInput.Kind;

    public TargetKind Targets => TargetKind.Number;

    public string OutputName => "value";

    public string OutputText => "the number, in the unit of the targets";

    public string PythonAnswer => "float(outputs[0, 0])";

    public int? Outputs => 1;
}
