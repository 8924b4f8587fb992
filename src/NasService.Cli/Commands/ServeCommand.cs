using System.CommandLine;
using NasService.Cli.Service;

namespace NasService.Cli.Commands;

/// <summary><c>nas serve</c>: the REST service and, unless told otherwise, a worker process that it supervises.</summary>
internal sealed class ServeCommand(GlobalOptions options, ServiceOptions service, ServeOptions serve, ServeProcess process) : ICliCommand
{
    public Command Build()
    {
        var command = new Command("serve", "Serve the REST interface and the dashboard, with a worker beside it")
        {
            serve.Listen, serve.Certificate, serve.Key, serve.BehindProxy, serve.PathBase, serve.Host, serve.NoWorker, serve.DataSet, serve.Assets,
            serve.AllowPrivateWebhooks, service.Database, service.Groups, service.LeaseSeconds, service.RunningPerUser, service.Limits,
        };
        command.SetAction(async (parsed, token) =>
        {
            await process.RunAsync(serve.Read(parsed, service.ReadWorker(parsed, parsed.GetRequiredValue(options.Data))), token).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
