using System.CommandLine;
using NasService.Cli.Service;
using NasService.Core.Input;
using NasService.Core.Queue;
using NasService.Storage.Artifacts;

namespace NasService.Cli.Commands;

/// <summary><c>nas device-worker --device NAME [--provider cpu|cuda|tensorrt] --database "Host=..." [--server URL]</c>.</summary>
internal sealed class DeviceWorkerCommand(GlobalOptions options, ServiceOptions service, DeviceWorkerProcess process) : ICliCommand
{
    /// <summary>Environment variable with the API key: a command line is seen by everybody on the machine.</summary>
    private const string KeyVariable = "NAS_API_KEY";

    public Command Build()
    {
        var device = new Option<string>("--device") { Description = "The name that jobs know this machine by", HelpName = "NAME", DefaultValueFactory = _ => "cpu" };
        var provider = new Option<string>("--provider") { Description = "What runs the models: cpu, cuda or tensorrt (default: cpu)", HelpName = "PROVIDER", DefaultValueFactory = _ => "cpu" };
        var server = new Option<Uri?>("--server") { Description = $"Fetch files from this service, with the key in {KeyVariable} (default: the folder is shared)", HelpName = "URL" };
        var command = new Command("device-worker", "Measure on this machine until told to stop") { device, provider, server, service.Database, service.LeaseSeconds };
        command.SetAction(async (parsed, token) =>
        {
            var database = parsed.GetValue(service.Database) ?? throw new InputException("--database", "A device worker needs the service's database.", null, "Host=...");
            var settings = service.ReadWorker(parsed, parsed.GetRequiredValue(options.Data), WorkGroups.Measure(parsed.GetRequiredValue(device)));
            await process.RunAsync(settings, database, parsed.GetRequiredValue(provider), Read(parsed.GetValue(server)), token).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }

    private static ArtifactServer? Read(Uri? address)
    {
        if (address is null)
        {
            return null;
        }

        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            throw new InputException("--server", "Not the address of a service.", $"{address}", "https://HOST:PORT/");
        }

        return Environment.GetEnvironmentVariable(KeyVariable) is { Length: > 0 } key
            ? new ArtifactServer(address, key)
            : throw new InputException(KeyVariable, "Files are fetched with an API key of scope worker.", null, "the key, in the environment");
    }
}
