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
        Build("delete", "Forget a job that has ended, with all that it found", (store, id, token) => store.DeleteJobAsync(id, token)),
    ];

    private Command Build(string verb, string summary, Func<IJobStore, string, CancellationToken, Task<bool>> act)
    {
        var job = new Argument<string>("JOB") { Description = "Id of a job" };
        var command = new Command(verb, summary) { job, service.Database };
        remote.AddTo(command);
        command.SetAction((parsed, token) =>
        {
            var id = parsed.GetRequiredValue(job);
            return !jobs.IsAsked(parsed) ? ActHereAsync(parsed, id, verb, act, token)
                : verb == "delete" ? jobs.DeleteAsync(parsed, id, token)
                : jobs.ActAsync(parsed, id, verb, token);
        });
        return command;
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
