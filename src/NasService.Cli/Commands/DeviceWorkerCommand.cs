using System.CommandLine;
using NasService.Cli.Service;
using NasService.Core.Input;
using NasService.Core.Queue;
using NasService.DeviceWorker.Remote;
using NasService.Storage.Artifacts;

namespace NasService.Cli.Commands;

/// <summary>
/// <c>nas device-worker --server URL [--enrol TOKEN]</c>: this machine as a device of a service far away, with a key and nothing else;
/// <c>nas device-worker --device NAME --database "Host=..."</c>: as a worker of its database.
/// </summary>
internal sealed class DeviceWorkerCommand(GlobalOptions options, ServiceOptions service, DeviceWorkerProcess process, RemoteDevice remote) : ICliCommand
{
    private readonly Option<string> _device = new("--device")
    {
        Description = "The name that jobs know this machine by",
        HelpName = "NAME",
        DefaultValueFactory = _ => "cpu",
    };

    private readonly Option<string> _provider = new("--provider")
    {
        Description = "What runs the models: cpu, cuda or tensorrt (default: cpu)",
        HelpName = "PROVIDER",
        DefaultValueFactory = _ => "cpu",
    };

    private readonly Option<string?> _server = new("--server")
    {
        Description = $"Address of the service, with the device's key in {ArtifactServer.KeyVariable}; beside --database: fetch files from it",
        HelpName = "URL",
    };

    private readonly Option<string?> _enrol = new("--enrol")
    {
        Description = "A token of the service's fleet page: becomes this device's key, which is kept in the data folder",
        HelpName = "TOKEN",
    };

    public Command Build()
    {
        var command = new Command("device-worker", "Measure on this machine until told to stop")
        {
            _device, _provider, _server, _enrol, service.Database, service.LeaseSeconds,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (address, provider) = (parsed.GetValue(_server) is { } given ? ArtifactServer.ParseAddress(given) : null, parsed.GetRequiredValue(_provider));
        var settings = service.ReadWorker(parsed, parsed.GetRequiredValue(options.Data), WorkGroups.Measure(parsed.GetRequiredValue(_device)));
        if (parsed.GetValue(service.Database) is { } database)
        {
            await process.RunAsync(settings, database, provider, address is null ? null : new ArtifactServer(address, KeyOfWorker()), cancellationToken)
                .ConfigureAwait(false);
            return ExitCodes.Done;
        }

        var server = address ?? throw new InputException("--server", "A device needs a service, or its database.", null, "https://HOST/, or --database");
        var name = parsed.GetResult(_device) is { Implicit: false } ? parsed.GetValue(_device) : null;
        await remote.RunAsync(settings.Folder, server, parsed.GetValue(_enrol), name, provider, cancellationToken).ConfigureAwait(false);
        return ExitCodes.Done;
    }

    private static string KeyOfWorker() => Environment.GetEnvironmentVariable(ArtifactServer.KeyVariable) is { Length: > 0 } key
        ? key
        : throw new InputException(ArtifactServer.KeyVariable, "Files are fetched with an API key of scope worker.", null, "the key, in the environment");
}
