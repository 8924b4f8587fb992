using NasService.Cli.Jobs;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Submission;

namespace NasService.Bench;

/// <summary>Reads and queues the jobs of <c>nas bench resume</c>, each time on a store opened for it: between the calls a child process has it.</summary>
internal sealed class ResumeStore(WorkerHost host, SpaceLibrary spaces, DataFolder folder)
{
    private static readonly TimeSpan s_poll = TimeSpan.FromMilliseconds(50);

    /// <summary>Queues the demo's smallest job with the given changes.</summary>
    public async Task<SearchJob> SubmitAsync(Func<JobDefinition, JobDefinition> change, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(folder, false, cancellationToken);
        var submission = worker.Get<JobSubmission>();
        var jobs = Path.Combine(spaces.Folder, "jobs");
        var definition = change(DemoBudgets.Apply(DemoBudgets.Smoke, submission.ReadFile(Path.Combine(jobs, "demo.yaml"))));
        return await submission.SubmitAsync(definition, jobs, cancellationToken);
    }

    public async Task<IReadOnlyList<JobStage>> StagesAsync(string job, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(folder, false, cancellationToken);
        return await worker.Get<IJobStore>().GetStagesAsync(job, cancellationToken);
    }

    /// <summary>Returns once the stage has begun, or is over.</summary>
    public async Task WaitForStageAsync(string job, string stage, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(folder, false, cancellationToken);
        var store = worker.Get<IJobStore>();
        while (!(await store.GetStagesAsync(job, cancellationToken)).Any(s => s.Name == stage))
        {
            await Task.Delay(s_poll, time, cancellationToken);
        }
    }

    public async Task<JobTrace> TraceAsync(string job, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(folder, false, cancellationToken);
        return await JobTraces.ReadAsync(worker.Get<IJobStore>(), job, cancellationToken);
    }
}
