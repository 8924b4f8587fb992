using System.CommandLine;
using NasService.Cli.Remote;

namespace NasService.Cli.Commands;

/// <summary><c>nas jobs watch JOB --server URL</c>.</summary>
internal sealed class JobsWatchCommand(RemoteOptions remote, RemoteJobs jobs) : ICliCommand
{
    public Command Build()
    {
        var job = new Argument<string>("JOB") { Description = "Id of a job" };
        var command = new Command("watch", "Print a service's job's events until it ends") { job };
        remote.AddTo(command);
        command.SetAction(async (parsed, token) =>
        {
            using var service = jobs.Open(parsed);
            return await jobs.WatchAsync(parsed, service, parsed.GetRequiredValue(job), token).ConfigureAwait(false);
        });
        return command;
    }
}
