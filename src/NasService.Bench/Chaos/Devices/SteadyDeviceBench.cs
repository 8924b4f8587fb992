using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NasService.Cli;
using NasService.Core.Artifacts;
using NasService.Core.Latency;
using NasService.DeviceWorker.Remote;
using NasService.Storage.Artifacts;

namespace NasService.Bench.Chaos.Devices;

/// <summary><c>nas bench steady-device</c>: the process of a device as <c>nas bench chaos --devices</c> starts it; all but its meter is the
/// device worker's own.</summary>
internal sealed class SteadyDeviceBench(GlobalOptions options, BenchOutput output) : IBenchmark
{
    public const string CommandName = "steady-device";

    public Command Build()
    {
        var server = new Option<string>("--server") { Description = "Address of the service", HelpName = "URL", Required = true };
        var device = new Option<string>("--device") { Description = "Its name", HelpName = "NAME", Required = true };
        var command = new Command(CommandName, "A device whose latencies follow from the networks alone (started by chaos --devices)") { server, device };
        command.Hidden = true;
        command.SetAction(async (parsed, token) =>
        {
            var remote = new RemoteDevice(output.Note, s => s.RemoveAll<ILatencyMeterFactory>().AddSingleton<ILatencyMeterFactory, SteadyMeterFactory>());
            await remote.RunAsync(
                new DataFolder(parsed.GetRequiredValue(options.Data).FullName), ArtifactServer.ParseAddress(parsed.GetRequiredValue(server)), null,
                parsed.GetRequiredValue(device), "cpu", token);
            return ExitCodes.Done;
        });
        return command;
    }
}
