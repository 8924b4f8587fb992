using System.Text;

namespace NasService.Core.Jobs;

/// <summary>Finds who would fail if a job were deleted: jobs that wait, run or are paused, and name it for something that they do not have yet.</summary>
public sealed class JobDependents(IJobStore store, JobNames names)
{
    private const int Page = 200;
    private static readonly JobState[] s_open = [JobState.Queued, JobState.Running, JobState.Paused];

    /// <returns>In no particular order; empty where nobody needs it.</returns>
    public async Task<IReadOnlyList<JobDependent>> FindAsync(string jobId, CancellationToken cancellationToken)
    {
        var found = new List<JobDependent>();
        foreach (var state in s_open)
        {
            string? before = null;
            while (await store.ListJobsAsync(new JobQuery(Page, state, Before: before), cancellationToken) is { Count: > 0 } page)
            {
                before = page[^1].Id;
                foreach (var job in page.Where(j => j.Id != jobId && j.DocumentJson.Contains(jobId, StringComparison.Ordinal)))
                {
                    if (await PlaceAsync(job, jobId, cancellationToken) is { } place)
                    {
                        found.Add(new JobDependent(job, place));
                    }
                }
            }
        }

        return found;
    }

    private async Task<string?> PlaceAsync(SearchJob job, string jobId, CancellationToken cancellationToken)
    {
        if (JobJson.Read(Encoding.UTF8.GetBytes(job.DocumentJson), names).Value is not { } definition)
        {
            return null;
        }

        if (definition.Supernet.From == jobId || definition.Supernet.Teacher == jobId)
        {
            // Once it is trained, the job has a supernet of its own.
            var isTrained = (await store.GetStagesAsync(job.Id, cancellationToken)).Any(s => s.Name == StageNames.Train && s.State == StageState.Succeeded);
            if (!isTrained)
            {
                return definition.Supernet.From == jobId ? definition.Supernet.FromPlace.Path : "supernet.teacher";
            }
        }

        return definition.Latency.ReplayOf == jobId ? "latency.replayOf" : definition.Search.WarmStart == jobId ? "search.warmStart" : null;
    }
}
