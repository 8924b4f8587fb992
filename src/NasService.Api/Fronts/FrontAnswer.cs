using System.Collections.Immutable;
using NasService.Core.Jobs;

namespace NasService.Api.Fronts;

/// <summary>A version of a front.</summary>
/// <param name="Summary">All but the points.</param>
/// <param name="Points">In ascending order of latency; those within the bounds asked for.</param>
/// <param name="Baselines">Largest and smallest network beside the front, whatever the bounds.</param>
internal sealed record FrontAnswer(FrontSummary Summary, ImmutableArray<FrontPointDocument> Points, ImmutableArray<FrontPointDocument> Baselines)
{
    public static FrontAnswer Of(StoredFront front)
        => new(front.Summary, [.. front.Points.Select(FrontPointDocument.Of)], [.. front.Baselines.Select(FrontPointDocument.Of)]);
}
