using System.Collections.Immutable;
using NasService.Core.Artifacts;
using NasService.Core.Fronts;
using NasService.Core.Jobs;
using NasService.Core.Queue;

namespace NasService.Bench.Chaos;

/// <summary>What must hold of a finished job, whatever happened while it ran.</summary>
internal static class JobInvariants
{
    private const int Page = 1000;

    /// <returns>What does not hold, a line each.</returns>
    public static async Task<ImmutableArray<string>> CheckAsync(ChaosStore store, string job, int budget, CancellationToken cancellationToken)
    {
        var broken = ImmutableArray.CreateBuilder<string>();
        await CheckEvaluationsAsync(store, job, budget, broken, cancellationToken);
        await CheckFrontAsync(store, job, broken, cancellationToken);
        await CheckArtifactsAsync(store, job, broken, cancellationToken);
        await CheckEventsAsync(store, job, broken, cancellationToken);
        await CheckItemsAsync(store, job, broken, cancellationToken);
        return broken.ToImmutable();
    }

    private static async Task CheckEvaluationsAsync(ChaosStore store, string job, int budget, ImmutableArray<string>.Builder broken, CancellationToken cancellationToken)
    {
        var stored = await store.Jobs.GetEvaluationsAsync(job, cancellationToken);
        Require(broken, stored.Select(e => e.ArchitectureId).Distinct(StringComparer.Ordinal).Count() == stored.Count, "an architecture was counted twice");
        Require(broken, stored.Select(e => e.Index).Order().SequenceEqual(Enumerable.Range(0, stored.Count)), "the indices of the evaluations have a gap or a double");
        var searched = stored.Count(e => e.Round >= 0);
        Require(broken, searched == budget, $"expected {budget} evaluations, got {searched}");
    }

    private static async Task CheckFrontAsync(ChaosStore store, string job, ImmutableArray<string>.Builder broken, CancellationToken cancellationToken)
    {
        var front = await store.Jobs.GetFrontAsync(new FrontQuery(job), cancellationToken);
        var evaluated = (await store.Jobs.GetEvaluationsAsync(job, cancellationToken)).Where(e => e.Succeeded).Select(e => e.ArchitectureId).ToHashSet(StringComparer.Ordinal);
        var points = front is { Summary.Verified: true } ? front.Points : [];
        Require(broken, points.Length > 0, "there is no verified front");
        Require(broken, points.All(p => evaluated.Contains(p.ArchitectureId)), "a point of the front is no feasible evaluation of the job");
        Require(broken, !points.Any(p => points.Any(o => Dominates(o, p))), "a point of the front is dominated by another");
    }

    private static bool Dominates(Core.Jobs.FrontPoint a, Core.Jobs.FrontPoint b)
    {
        var (fast, slow) = (FrontLatency.From(a.Latency).Median, FrontLatency.From(b.Latency).Median);
        return a.Validation.Value >= b.Validation.Value && fast <= slow && (a.Validation.Value > b.Validation.Value || fast < slow);
    }

    private static async Task CheckArtifactsAsync(ChaosStore store, string job, ImmutableArray<string>.Builder broken, CancellationToken cancellationToken)
    {
        foreach (var artifact in await store.Jobs.ListArtifactsAsync(job, cancellationToken))
        {
            try
            {
                await using var verified = await store.Artifacts.OpenReadAsync(artifact.Blob.Digest, cancellationToken);
            }
            catch (ArtifactException e)
            {
                broken.Add(e.Message);
            }
        }
    }

    private static async Task CheckEventsAsync(ChaosStore store, string job, ImmutableArray<string>.Builder broken, CancellationToken cancellationToken)
    {
        var last = 0L;
        while (await store.Events.ReadEventsAsync(job, last, Page, cancellationToken) is { Count: > 0 } events)
        {
            Require(broken, events.Select(e => e.Seq).SequenceEqual(Enumerable.Range(1, events.Count).Select(i => last + i)), $"the events after {last} have a gap");
            last = events[^1].Seq;
        }

        Require(broken, last == await store.Events.GetLastEventAsync(job, cancellationToken), "the last event is not the job's last");
    }

    private static async Task CheckItemsAsync(ChaosStore store, string job, ImmutableArray<string>.Builder broken, CancellationToken cancellationToken)
    {
        var items = (await store.Queue.ListRecentAsync(TimeSpan.FromDays(1), cancellationToken)).Where(i => i.JobId == job).ToArray();
        Require(broken, items.Length > 0 && items.All(i => i.State == WorkState.Done), $"items that are not done: {string.Join(", ", items.Where(i => i.State != WorkState.Done).Select(i => $"{i.Id} {i.State}"))}");
    }

    private static void Require(ImmutableArray<string>.Builder broken, bool holds, string otherwise)
    {
        if (!holds)
        {
            broken.Add(otherwise);
        }
    }
}
