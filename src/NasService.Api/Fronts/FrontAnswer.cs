using System.Collections.Immutable;
using NasService.Core.Fronts;
using NasService.Core.Jobs;
using NasService.Core.Tasks;

namespace NasService.Api.Fronts;

/// <summary>A version of a front.</summary>
/// <param name="Summary">All but the points.</param>
/// <param name="Front">In ascending order of latency; those within the bounds asked for.</param>
/// <param name="Baselines">Largest and smallest network beside the front, whatever the bounds.</param>
internal sealed record FrontAnswer(FrontSummary Summary, ImmutableArray<FrontPointDocument> Front, ImmutableArray<FrontPointDocument> Baselines)
{
    public static FrontAnswer Of(StoredFront front, TaskCatalog tasks, LengthLatencies lengths) => new(
        front.Summary,
        [.. front.Points.Select(p => FrontPointDocument.Of(p, tasks, lengths))],
        [.. front.Baselines.Select(p => FrontPointDocument.Of(p, tasks, lengths))]);
}
