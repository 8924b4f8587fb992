using NasService.Core.Metrics;
using NasService.Core.Networks;

namespace NasService.Core.Tasks;

/// <summary>
/// Whether two recordings are of one speaker: a network gives an embedding, and the cosine of two of them is the score of a trial. Trained on the speakers' names by an angular margin.
/// </summary>
public sealed record SpeakerVerification : ITask
{
    public const string TaskName = "speaker-verification";

    /// <summary>The error rate at the threshold where as many trials of one speaker are refused as of two are accepted.</summary>
    public static QualityMetric EqualErrorRate { get; } = new(
        "EER", QualityMetric.Share, Direction.Minimize, 0, 1, "percentiles of 200 seeded bootstrap resamples of the utterances");

    /// <summary>
    /// Least cost of detection (NIST SRE 2008): with a target in 1 of 100 trials, misses and false alarms equally dear, over the cost of the better constant answer.
    /// </summary>
    public static QualityMetric MinimumDetectionCost { get; } = new(
        "minDCF", "", Direction.Minimize, 0, 1, "percentiles of 200 seeded bootstrap resamples of the utterances");

    public string Name => TaskName;

    public string Description => "Whether two recordings are of one speaker.";

    public QualityMetric Metric => EqualErrorRate;

    public IReadOnlyList<QualityMetric> MoreMetrics { get; } = [MinimumDetectionCost];

    public IInputKind Input => AudioInput.Kind;

    public TargetKind Targets => TargetKind.Class;

    public string OutputName => "embedding";

    public string OutputText => "an embedding; two recordings are of one speaker where the cosine of theirs is large";

    public string PythonAnswer => """outputs[0] / np.linalg.norm(outputs[0])""";

    public int? Outputs => null;

    public bool GivesEmbeddings => true;
}
