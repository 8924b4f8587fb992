using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Progress;
using NasService.Core.Queue;
using NasService.Pipeline.Jobs;

namespace NasService.Worker.Queue;

/// <summary>Runs a job's next stage and gives the item back until the last is done.</summary>
internal sealed class StageHandler(
    IJobStore store, JobRunner runner, JobReading reading, JobResources resources, IArtifactStore artifacts, ItemWait items,
        DeviceWatch watch, IProgressReporter progress) : IWorkHandler, IAsyncDisposable
{
    private readonly QueuedSessions _sessions = new(store, reading, resources, artifacts, items, watch);

    public string Kind => WorkKinds.Stage;

    public async Task<WorkResult> RunAsync(WorkContext work)
    {
        var job = await store.GetJobAsync(work.Item.JobId, work.Token) ?? throw new OperationCanceledException("The job is gone.");
        try
        {
            var session = await _sessions.GetAsync(job, progress, work.Token);
            return await runner.RunNextStageAsync(session, work.Lease, work.Token) ? WorkResult.More : WorkResult.Done();
        }
        catch
        {
            await _sessions.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _sessions.DisposeAsync();
}
