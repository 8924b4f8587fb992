using System.CommandLine;
using NasService.Cli.Service;

namespace NasService.Cli.Commands;

/// <summary><c>nas worker --database "Host=..." [--groups search,measure:NAME]</c>.</summary>
internal sealed class WorkerCommand(GlobalOptions options, ServiceOptions service, WorkerProcess process) : ICliCommand
{
    public Command Build()
    {
        var command = new Command("worker", "Take work from the queue until told to stop") { service.Database, service.Groups, service.LeaseSeconds, service.RunningPerUser, service.Limits };
        command.SetAction(async (parsed, token) =>
        {
            using var stop = WorkerParent.Follow(token);
            await process.RunAsync(service.ReadWorker(parsed, parsed.GetRequiredValue(options.Data)), stop.Token).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
