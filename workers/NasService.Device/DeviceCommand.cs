using System.CommandLine;
using NasService.Core.Artifacts;
using NasService.DeviceWorker.Remote;
using NasService.Storage.Artifacts;

namespace NasService.Device;

/// <summary>
/// <c>nas-device --server URL [--enrol TOKEN]</c>: <c>nas device-worker</c> as a program of its own, in one folder that a board, a Mac or a
/// Windows machine runs without anything installed.
/// </summary>
internal static class DeviceCommand
{
    /// <param name="error">Takes what there is to tell.</param>
    public static RootCommand Build(TextWriter error)
    {
        var server = new Option<string>("--server")
        {
            Description = $"Address of the service; the device's key is in {ArtifactServer.KeyVariable}, or kept from its enrolment",
            HelpName = "URL",
            Required = true,
        };
        var enrol = new Option<string?>("--enrol") { Description = "A token of the service's fleet page: becomes this device's key", HelpName = "TOKEN" };
        var device = new Option<string?>("--device") { Description = "The name that jobs know this machine by (default: as its key says)", HelpName = "NAME" };
        var provider = new Option<string>("--provider") { Description = "What runs the models (default: cpu)", HelpName = "PROVIDER", DefaultValueFactory = _ => "cpu" };
        var data = new Option<string?>("--data") { Description = $"Folder of its key and models (default: {DataFolder.EnvironmentVariable}, else ./{DataFolder.DefaultName})", HelpName = "DIR" };
        var root = new RootCommand("Measures networks on this machine for a service, until told to stop.") { server, enrol, device, provider, data };
        root.SetAction(async (parsed, token) =>
        {
            var remote = new RemoteDevice(error.WriteLine);
            await remote.RunAsync(
                DataFolder.Resolve(parsed.GetValue(data)), ArtifactServer.ParseAddress(parsed.GetRequiredValue(server)), parsed.GetValue(enrol), parsed.GetValue(device),
                parsed.GetRequiredValue(provider), token).ConfigureAwait(false);
            return 0;
        });
        return root;
    }
}
