using NasService.Core.Jobs;
using NasService.Core.Queue;

namespace NasService.Api.Telemetry;

/// <summary>What is read from the store when somebody asks for metrics: numbers of the whole service, the same from every process.</summary>
internal sealed class ServiceGauges(IJobStore store, IWorkerRegistry workers, IWorkQueue queue)
{
    /// <summary>A gauge tells that there are many; it need not count them all.</summary>
    private const int MaxCounted = 1000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>By metric, then labels.</summary>
    public async Task<IReadOnlyList<(string Name, string Help, string Labels, double Value)>> ReadAsync(CancellationToken cancellationToken)
    {
        var gauges = new List<(string, string, string, double)>();
        foreach (var state in new[] { JobState.Queued, JobState.Running, JobState.Paused })
        {
            var jobs = await store.ListJobsAsync(new JobQuery(MaxCounted, state), cancellationToken);
            gauges.Add(("nas_jobs", "Jobs by state, up to 1000", $"state=\"{state.ToString().ToLowerInvariant()}\"", jobs.Count));
        }

        var alive = (await workers.ListWorkersAsync(cancellationToken)).Where(w => w.IsAlive).ToArray();
        gauges.Add(("nas_workers_alive", "Workers that have reported within 15 s", "", alive.Length));
        var recent = await queue.ListRecentAsync(Window, cancellationToken);
        gauges.Add(("nas_work_leased", "Work items under a lease", "", recent.Count(i => i.State == WorkState.Leased)));
        gauges.Add(("nas_work_quarantined", "Work items put in quarantine within 15 min", "", recent.Count(i => i.State == WorkState.Quarantined)));
        gauges.Add(("nas_work_lease_deaths", "Leases that ran out, of items worked on within 15 min", "", recent.Sum(i => i.Deaths)));
        return gauges;
    }
}
