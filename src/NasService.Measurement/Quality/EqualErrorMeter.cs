using NasService.Core.Metrics;
using NasService.Core.Tasks;

namespace NasService.Measurement.Quality;

/// <summary>
/// Equal error rate over all pairs of the utterances (<see cref="VerificationTrials"/>); beside it the least cost of detection. Outputs are embeddings, targets
/// speakers. Of one utterance, or where all are of one speaker or each of another, it is chance, 0.5, and the interval all there is.
/// </summary>
internal sealed class EqualErrorMeter : IQualityMeter
{
    private readonly List<float> _embeddings = [];
    private readonly List<int> _speakers = [];
    private int _size;

    public void Accumulate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets)
    {
        _size = _speakers.Count == 0 ? outputs.Length : _size;
        if (outputs.Length != _size || _size == 0 || targets.Length != 1)
        {
            throw new ArgumentException($"Expected an embedding of {_size} numbers and one speaker, got {outputs.Length} and {targets.Length}.", nameof(targets));
        }

        _embeddings.AddRange(outputs);
        _speakers.Add((int)targets[0]);
    }

    public QualityScore Finish() => All()[0];

    public IReadOnlyList<QualityScore> FinishAll() => All();

    private QualityScore[] All()
    {
        if (_speakers.Count == 0)
        {
            throw new InvalidOperationException("Expected one utterance or more, got none.");
        }

        return Scores(VerificationTrials.OfAllPairs(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_embeddings), _speakers), _speakers.Count);
    }

    /// <summary>Both metrics of some trials.</summary>
    internal static QualityScore[] Scores(VerificationTrials trials, int utterances)
    {
        var (eer, cost) = trials.Rates();
        var (eerEnds, costEnds) = trials.Intervals();
        return [Of(SpeakerVerification.EqualErrorRate, eer, eerEnds), Of(SpeakerVerification.MinimumDetectionCost, cost, costEnds)];

        QualityScore Of(QualityMetric metric, double value, (double Low, double High) ends) => trials.Count == 0
            ? new QualityScore(metric.Name, value, utterances, metric.Least, metric.Most)
            : new QualityScore(metric.Name, value, utterances, Math.Min(ends.Low, value), Math.Max(ends.High, value));
    }
}
