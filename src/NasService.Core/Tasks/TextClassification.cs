using NasService.Core.Metrics;
using NasService.Core.Networks;

namespace NasService.Core.Tasks;

/// <summary>Which of several classes a sentence, or a pair of them, is of.</summary>
public sealed record TextClassification : ITask
{
    public const string TaskName = "text-classification";

    public string Name => TaskName;

    public string Description => "Which of several classes a sentence, or a pair of them, is of.";

    public QualityMetric Metric => ImageClassification.Accuracy;

    public IInputKind Input => TextInput.Kind;

    public TargetKind Targets => TargetKind.Class;

    public string OutputName => "logits";

    public string OutputText => "one score per class";

    public string PythonAnswer => """manifest["classNames"][int(outputs.argmax())]""";

    public int? Outputs => null;
}
