using System.Collections.Immutable;
using NasService.Core.Specialization;

namespace NasService.Api.Predictors;

/// <summary>The best that a job's newest predictors know of, over many candidates that nobody has measured.</summary>
/// <param name="Predictors">What predicted.</param>
/// <param name="Candidates">Candidates looked at.</param>
/// <param name="Points">Those that no other one is both better and faster than, in ascending order of predicted latency.</param>
internal sealed record PredictedFront(ImmutableArray<PredictorDocument> Predictors, int Candidates, ImmutableArray<PredictedPoint> Points)
{
    public static PredictedFront Of(SpecializedFront front) => new(
        [PredictorDocument.Of(front.Quality), PredictorDocument.Of(front.Latency)],
        front.Candidates,
        [.. front.Networks.Select(n => PredictedPoint.Of(front.Space, n))]);
}
