using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Output;
using NasService.Cli.Remote;
using NasService.Cli.Service;
using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Cli.Commands;

/// <summary><c>nas jobs cancel|pause|resume|retry|delete JOB</c>, on a service or on the data folder of one that runs here.</summary>
internal sealed class JobsActionCommand(RemoteOptions remote, RemoteJobs jobs, ServiceOptions service, StoreAccess access, CliOutput output)
{
    public IEnumerable<Command> Build() =>
    [
        Build("cancel", "End a job, keeping what it has found", (store, id, token) => store.RequestCancelAsync(id, token)),
        Build("pause", "Stop a job, to go on later from where it was", (store, id, token) => store.RequestPauseAsync(id, token)),
        Build("resume", "Go on with a paused job", (store, id, token) => store.RequeueJobAsync(id, token)),
        Build("retry", "Go on with a job that failed or was cancelled", (store, id, token) => store.RequeueJobAsync(id, token)),
        BuildDelete(),
    ];

    private Command BuildDelete()
    {
        var job = new Argument<string>("JOB") { Description = "Id of a job" };
        var force = new Option<bool>("--force") { Description = "Cancel the jobs that need it, too" };
        var command = new Command("delete", "Forget a job that has ended, with all that it found") { job, force, service.Database };
        remote.AddTo(command);
        command.SetAction((parsed, token) =>
        {
            var (id, isForced) = (parsed.GetRequiredValue(job), parsed.GetValue(force));
            return jobs.IsAsked(parsed) ? jobs.DeleteAsync(parsed, id, isForced, token) : DeleteHereAsync(parsed, id, isForced, token);
        });
        return command;
    }

    private Command Build(string verb, string summary, Func<IJobStore, string, CancellationToken, Task<bool>> act)
    {
        var job = new Argument<string>("JOB") { Description = "Id of a job" };
        var command = new Command(verb, summary) { job, service.Database };
        remote.AddTo(command);
        command.SetAction((parsed, token) =>
        {
            var id = parsed.GetRequiredValue(job);
            return jobs.IsAsked(parsed) ? jobs.ActAsync(parsed, id, verb, token) : ActHereAsync(parsed, id, verb, act, token);
        });
        return command;
    }

    private async Task<int> DeleteHereAsync(ParseResult parsed, string id, bool isForced, CancellationToken cancellationToken)
    {
        await using var services = await access.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
        var store = services.GetRequiredService<IJobStore>();
        var found = await store.GetJobAsync(id, cancellationToken).ConfigureAwait(false) ?? throw new InputException("job", "There is no such job.", id);
        var needed = found.IsFinal ? await new JobDependents(store, JobNames.Shipped).FindAsync(id, cancellationToken).ConfigureAwait(false) : [];
        if (needed.Count > 0 && !isForced)
        {
            throw new InputException("job", $"Jobs that have not ended need it: {string.Join(", ", needed.Select(d => $"{d.Job.Id} ({d.Place})"))}.", id, "a job that nobody needs, or --force, which cancels them");
        }

        foreach (var dependent in needed)
        {
            await store.RequestCancelAsync(dependent.Job.Id, cancellationToken).ConfigureAwait(false);
            output.Note($"nas: job {dependent.Job.Id}: cancel is asked for");
        }

        if (!await store.DeleteJobAsync(id, cancellationToken).ConfigureAwait(false))
        {
            throw new InputException("job", $"A job that is {found.State.ToString().ToLowerInvariant()} cannot take the action delete.", id);
        }

        output.Note($"nas: job {id} is deleted");
        return ExitCodes.Done;
    }

    private async Task<int> ActHereAsync(ParseResult parsed, string id, string verb, Func<IJobStore, string, CancellationToken, Task<bool>> act, CancellationToken cancellationToken)
    {
        await using var services = await access.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
        var store = services.GetRequiredService<IJobStore>();
        var found = await store.GetJobAsync(id, cancellationToken).ConfigureAwait(false) ?? throw new InputException("job", "There is no such job.", id);
        if (!await act(store, id, cancellationToken).ConfigureAwait(false))
        {
            throw new InputException("job", $"A job that is {found.State.ToString().ToLowerInvariant()} cannot take the action {verb}.", id);
        }

        output.Note($"nas: job {id}: {verb} is asked for");
        return ExitCodes.Done;
    }
}
