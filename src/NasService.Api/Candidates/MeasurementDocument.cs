using NasService.Core.Fronts;
using NasService.Core.Jobs;

namespace NasService.Api.Candidates;

/// <summary>A latency as it was measured.</summary>
/// <param name="Purpose"><c>search</c>, <c>verify</c> or <c>baseline</c>.</param>
/// <param name="LatencyMs">The numbers.</param>
/// <param name="MeasuredAt">When it was stored.</param>
internal sealed record MeasurementDocument(string Purpose, LatencyDocument LatencyMs, DateTimeOffset MeasuredAt)
{
    public static MeasurementDocument Of(MeasurementRecord m) => new(m.Purpose.ToString().ToLowerInvariant(), LatencyDocument.Of(m.Latency), m.CreatedAt);
}
