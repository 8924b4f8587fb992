using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Progress;
using NasService.Core.Queue;
using NasService.Pipeline.Reports;
using NasService.Pipeline.Stages;
using NasService.Torch.Native;

namespace NasService.Pipeline.Jobs;

/// <summary>
/// Runs a job's stages one after the other in this process. What is stored is the truth: a stage that has succeeded is skipped, one that was cut
/// off is begun again. The caller must be the only runner on the store.
/// </summary>
public sealed class JobRunner
{
    private readonly IJobStore _store;
    private readonly JobReading _reading;
    private readonly JobResources _resources;
    private readonly IStage[] _stages;
    private readonly ReportFile _report;

    internal JobRunner(IJobStore store, JobReading reading, JobResources resources, IEnumerable<IStage> stages, ReportFile report)
    {
        _store = store;
        _reading = reading;
        _resources = resources;
        _stages = [.. stages];
        _report = report;
    }

    /// <summary>Runs a queued job, or goes on with one that failed, was cancelled or died.</summary>
    /// <exception cref="InputException">No such job, or it has succeeded already.</exception>
    /// <exception cref="OperationCanceledException">The job was cancelled; what was done is stored.</exception>
    public async Task RunAsync(string jobId, IProgressReporter progress, CancellationToken cancellationToken)
    {
        var job = await _store.GetJobAsync(jobId, cancellationToken) ?? throw new InputException("job", "There is no such job.", jobId);
        if (!await _store.TryStartJobAsync(jobId, cancellationToken) && !await _store.TryResumeJobAsync(jobId, cancellationToken))
        {
            throw new InputException("job", $"The job is {job.State.ToString().ToLowerInvariant()}; there is nothing to run.", jobId);
        }

        // Parallelism is between sub-networks; inside an operator it would only fight that.
        TorchSharp.torch.set_num_threads(1);
        try
        {
            var (definition, space) = await _reading.ReadAsync(job, cancellationToken);
            await using var session = new JobSession(job, definition, space, _resources, progress);
            while (await RunNextStageAsync(session, null, cancellationToken))
            {
            }
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await _store.FailJobIfRunningAsync(jobId, e.Message, CancellationToken.None);
            await WriteReportAsync(jobId, progress, CancellationToken.None);
            throw;
        }
        catch (OperationCanceledException)
        {
            await _store.CancelJobIfRunningAsync(jobId, CancellationToken.None);
            throw;
        }
    }

    /// <summary>Runs the first stage that has not succeeded; after the last one the job has succeeded.</summary>
    /// <param name="session">The job.</param>
    /// <param name="lease">The right to run it; null: the caller is the only runner on the store.</param>
    /// <param name="cancellationToken">Ends the stage at its next checkpoint.</param>
    /// <returns>Whether there is more to do.</returns>
    internal async Task<bool> RunNextStageAsync(JobSession session, WorkLease? lease, CancellationToken cancellationToken)
    {
        var stages = await _store.GetStagesAsync(session.Job.Id, cancellationToken);
        var done = stages.Where(s => s.State == StageState.Succeeded).Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        var next = Array.FindIndex(_stages, s => !done.Contains(s.Name));
        if (next > 0)
        {
            await session.EnsureSameDataAsync(stages.Any(s => s is { Name: StageNames.Test, State: StageState.Failed }), cancellationToken);
        }

        if (next >= 0)
        {
            await RunStageAsync(session, _stages[next], next, lease, cancellationToken);
        }

        if (next >= 0 && next < _stages.Length - 1)
        {
            return true;
        }

        await _store.CompleteJobIfRunningAsync(session.Job.Id, cancellationToken);
        await WriteReportAsync(session.Job.Id, session.Progress, cancellationToken);
        DeleteFolder(session.Folder);
        return false;
    }

    /// <summary>The job has ended by now: a report that cannot be written must not change how, and the command writes it again.</summary>
    private async Task WriteReportAsync(string jobId, IProgressReporter progress, CancellationToken cancellationToken)
    {
        try
        {
            progress.Note($"report: {await _report.WriteAsync(jobId, null, cancellationToken)}");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            progress.Note($"The report was not written ({e.Message}); nas report {jobId} tries again.");
        }
    }

    private static void DeleteFolder(string folder)
    {
        try
        {
            if (Presence.OfFolder(folder))
            {
                Directory.Delete(folder, true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another worker still writes its last scratch file there, or the disk fails: nas gc takes what is left.
        }
    }

    private async Task RunStageAsync(JobSession session, IStage stage, int ordinal, WorkLease? lease, CancellationToken cancellationToken)
    {
        var begun = await _store.BeginStageAsync(session.Job.Id, stage.Name, ordinal, lease, cancellationToken)
            ?? throw new OperationCanceledException($"Job {session.Job.Id} is not to be run here any more; stage {stage.Name} was not begun.");
        if (begun.State == StageState.Succeeded)
        {
            return;
        }

        session.Stage = begun;
        var clock = new UsageClock(begun.Usage, session.Time);
        try
        {
            await stage.RunAsync(session, cancellationToken);
            NativeHeap.Trim();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await _store.FailStageIfRunningAsync(begun.Ticket, clock.Read(), e.Message, e.ToString(), CancellationToken.None);
            throw;
        }

        if (!await _store.CompleteStageIfRunningAsync(begun.Ticket, clock.Read(), cancellationToken))
        {
            throw new StageLostException(begun.Ticket);
        }
    }
}
