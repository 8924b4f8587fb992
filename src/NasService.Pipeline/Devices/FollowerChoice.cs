using System.Collections.Immutable;
using NasService.Core.Evaluations;
using NasService.Core.Latency;
using NasService.Core.Search.Devices;
using NasService.Core.Spaces;
using NasService.Pipeline.Jobs;
using NasService.Pipeline.Search;

namespace NasService.Pipeline.Devices;

/// <summary>
/// Which candidates a device that follows measures next: the baselines, then those that promise most for its front, at the pace of the
/// search. It depends on what is stored only.
/// </summary>
internal sealed class FollowerChoice(SecondDevice second)
{
    /// <param name="session">The job.</param>
    /// <param name="follower">The device.</param>
    /// <param name="stored">What is evaluated.</param>
    /// <param name="book">Latencies there, predicted where they were not measured.</param>
    /// <param name="done">Evaluations, baselines not counted.</param>
    /// <param name="cancellationToken">Ends the fit.</param>
    /// <returns>None: nothing is due, or nothing promises anything.</returns>
    public FollowerBatch? Next(
        JobSession session, LatencyScenario follower, IReadOnlyList<Evaluation> stored, LatencyBook book, int done,
            CancellationToken cancellationToken)
    {
        var refused = session.FollowerStates.Of(follower).Refused;
        var device = session.MeterOf(follower).Device;
        Evaluation[] rows = [.. stored.Where(e => e.Succeeded && !refused.Contains(e.ArchitectureId)
            && DeviceFormats.Runs(device, session.Space.Plan(e.Genes.AsSpan())))];
        var measured = FollowerLatencies.MeasuredOf(rows, follower);
        int[] baselines = [.. Enumerable.Range(0, rows.Length)
            .Where(i => rows[i].Round == SearchLoop.BaselineRound && !measured.ContainsKey(i))];
        var due = Due(session, follower, done) - refused.Count - measured.Keys.Count(i => rows[i].Round != SearchLoop.BaselineRound);
        int[] promising = due > 0
            ? Promising(session, follower, rows, measured, SearchLoop.Reference(session, stored, follower, book), due, cancellationToken)
                : [];
        ImmutableArray<Architecture> chosen = [.. baselines.Union(promising).Select(i => session.Space.Create(rows[i].Genes.AsSpan()))];
        return chosen.IsEmpty ? null : new FollowerBatch(chosen, measured.Count);
    }

    private int[] Promising(
        JobSession session, LatencyScenario follower, Evaluation[] rows, Dictionary<int, double> measured, ReferencePoint reference,
            int due, CancellationToken cancellationToken)
    {
        if (follower.Measurements >= session.Definition.Search.Evaluations)
        {
            return [.. Enumerable.Range(0, rows.Length).Where(i => !measured.ContainsKey(i)).Take(due)];
        }

        return second.Next(
            FollowerLatencies.FeaturesOf(session.Space, rows),
            [.. rows.Select(e => session.Metric.Minimized(e.Quality!.Value))],
            [.. rows.Select(e => e.Latency!.MedianMs)],
            measured,
            (session.Metric.Minimized(reference.Quality), reference.LatencyMs),
            due,
            cancellationToken);
    }

    private static int Due(JobSession session, LatencyScenario follower, int done)
    {
        var all = session.Definition.Search.Evaluations;
        return (int)Math.Ceiling((double)follower.Measurements * Math.Min(done, all) / all);
    }
}
