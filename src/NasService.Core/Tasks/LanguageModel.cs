using NasService.Core.Metrics;
using NasService.Core.Networks;

namespace NasService.Core.Tasks;

/// <summary>Which character follows each of a text's.</summary>
public sealed record LanguageModel : ITask
{
    public const string TaskName = "language-model";

    /// <summary>
    /// Bits that a character costs, given those before it: the mean of -log2 of the probability that the network gives it. Two to the
    /// power of it is the perplexity.
    /// </summary>
    public static QualityMetric Bits { get; } = new(
        "bpc", "bits", Direction.Minimize, 0, double.PositiveInfinity, "normal interval of the windows' means");

    public string Name => TaskName;

    public string Description => "Which character follows each of a text's.";

    public QualityMetric Metric => Bits;

    public IInputKind Input => CharacterInput.Kind;

    public TargetKind Targets => TargetKind.Token;

    public string OutputName => "logits";

    public string OutputText => "behind each character one score per character that may follow";

    public string PythonAnswer => """manifest["classNames"][int(outputs[0, -1].argmax())]""";

    public int? Outputs => null;

    public bool PredictsNext => true;
}
