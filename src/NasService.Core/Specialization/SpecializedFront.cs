using System.Collections.Immutable;
using NasService.Core.Predictors;
using NasService.Core.Search.Predicted;
using NasService.Core.Spaces;

namespace NasService.Core.Specialization;

/// <summary>The best that a job's newest predictors know of, over many candidates that nobody has measured.</summary>
/// <param name="Space">The job's.</param>
/// <param name="Quality">What predicted the task's metric.</param>
/// <param name="Latency">What predicted latencies, and of which device.</param>
/// <param name="Candidates">Candidates looked at.</param>
/// <param name="Networks">In ascending order of predicted latency and the better the slower; one or more.</param>
public sealed record SpecializedFront(
    SearchSpace Space, PredictorRecord Quality, PredictorRecord Latency, int Candidates, ImmutableArray<PredictedNetwork> Networks)
{
    /// <summary>The best within a latency in milliseconds; null: the fastest is slower.</summary>
    public PredictedNetwork? Within(double latencyMs) => Networks.LastOrDefault(n => n.LatencyMs.Mean <= latencyMs);
}
