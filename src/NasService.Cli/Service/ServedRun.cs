using System.CommandLine;
using System.Text.Json;
using NasService.Cli.Jobs;
using NasService.Cli.Output;
using NasService.Core.Artifacts;
using NasService.Core.Events;
using NasService.Core.Files;
using NasService.Core.Fronts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Storage;

namespace NasService.Cli.Service;

/// <summary>A run on a data folder that a service works on: the job goes to its queue, and this process looks on.</summary>
internal sealed class ServedRun(GlobalOptions options, JobExecution execution, CliOutput output, TimeProvider time)
{
    private const int Page = 200;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(300);

    /// <summary>Whether <c>nas serve</c> runs on the folder that the command line names.</summary>
    public bool IsServed(ParseResult parsed)
    {
        var path = new DataFolder(parsed.GetRequiredValue(options.Data).FullName).ServeLock;
        if (!Presence.OfFile(path))
        {
            return false;
        }

        using var free = FileLock.TryAcquire(path);
        return free is null;
    }

    /// <summary>Gives the job to the service's workers: one just taken in with all its files, or one that is to go on.</summary>
    /// <exception cref="InputException">There is no such job, or nothing of it is left to run.</exception>
    public async Task QueueAsync(OpenWorker worker, string jobId, CancellationToken cancellationToken)
    {
        var store = worker.Get<IJobStore>();
        if (await store.GetJobAsync(jobId, cancellationToken).ConfigureAwait(false) is not { } job)
        {
            throw new InputException("job", "There is no such job.", jobId);
        }

        if (!await store.RequeueJobAsync(jobId, cancellationToken).ConfigureAwait(false))
        {
            throw new InputException("job", $"The job is {job.State.ToString().ToLowerInvariant()}; there is nothing to run.", jobId);
        }
    }

    /// <summary>Until the job ends. Cancelled, it leaves the job running.</summary>
    public async Task<int> FollowAsync(OpenWorker worker, string jobId, ParseResult parsed, CancellationToken cancellationToken)
    {
        output.Note($"nas: job {jobId}");
        output.Note("nas: the service on this folder runs it; Ctrl-C leaves it running");
        var (store, events) = (worker.Get<IJobStore>(), worker.Get<IJobEventStore>());
        for (var seen = 0L; ;)
        {
            var job = await store.GetJobAsync(jobId, cancellationToken).ConfigureAwait(false) ?? throw new InputException("job", "The job was deleted.", jobId);
            var page = await events.ReadEventsAsync(jobId, seen, Page, cancellationToken).ConfigureAwait(false);
            foreach (var e in page)
            {
                Tell(e);
                seen = e.Seq;
            }

            if (page.Count == 0 && job.IsFinal)
            {
                return await EndAsync(worker, job, parsed, cancellationToken).ConfigureAwait(false);
            }

            await Task.Delay(page.Count == Page ? TimeSpan.Zero : Poll, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<int> EndAsync(OpenWorker worker, SearchJob job, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (job.State != JobState.Succeeded)
        {
            output.Note($"nas: job {job.Id} {job.State.ToString().ToLowerInvariant()}{(job.FailureMessage is { } m ? $": {m}" : "")}; go on with: nas run --resume {job.Id}");
            return ExitCodes.Failed;
        }

        var document = await worker.Get<FrontDocuments>().ReadAsync(job.Id, null, null, cancellationToken).ConfigureAwait(false);
        execution.Show(document, parsed.GetValue(options.Json));
        return ExitCodes.Done;
    }

    private void Tell(JobEvent e)
    {
        using var payload = JsonDocument.Parse(e.PayloadJson);
        string Text(string name) => payload.RootElement.TryGetProperty(name, out var value) ? value.ToString() : "";
        var line = e.Type switch
        {
            JobEventTypes.State => $"the job is {Text("state")}",
            JobEventTypes.Stage => $"stage {Text("stage")} {Text("state")}",
            JobEventTypes.Front => $"front {Text("version")}: {Text("points")} points after {Text("evaluations")} evaluations",
            JobEventTypes.Progress => $"{Text("stage")}: {Text("done")} of {Text("total")} {Text("unit")}",
            JobEventTypes.Note => Text("text"),
            _ => null,
        };
        if (line is not null)
        {
            output.Note($"nas: {line}");
        }
    }
}
