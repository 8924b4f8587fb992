using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Queue;
using NasService.Measurement;
using NasService.Measurement.Meters;
using NasService.Storage.Artifacts;
using NasService.Storage.Hosting;
using NasService.Storage.Remote;

namespace NasService.DeviceWorker.Remote;

/// <summary>A device of a service that it knows by address and key alone: no database, no shared folder, no libtorch.</summary>
/// <param name="note">Takes a line for the user.</param>
/// <param name="change">To what is registered, before anything is made; null: none.</param>
public sealed class RemoteDevice(Action<string> note, Action<IServiceCollection>? change = null)
{
    /// <summary>A measurement under way is given back before.</summary>
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(40);

    /// <param name="folder">Keeps the device's key and the models it fetched.</param>
    /// <param name="server">The service; ends with a slash.</param>
    /// <param name="token">Becomes the device's key; null: it has one.</param>
    /// <param name="name">What the user calls the device; null: as its key says.</param>
    /// <param name="provider">What runs the models.</param>
    /// <param name="cancellationToken">Ends it: what is held is given back.</param>
    /// <exception cref="InputException">There is no key, or the service does not take it.</exception>
    public async Task RunAsync(DataFolder folder, Uri server, string? token, string? name, string provider, CancellationToken cancellationToken)
    {
        folder.Prepare();
        if (token is not null)
        {
            var enrolled = await EnrolAsync(server, token, cancellationToken).ConfigureAwait(false);
            enrolled.Write(folder);
            note($"enrolled as {enrolled.Device}; the key is kept in {folder.Keys}");
        }

        var key = Key(folder, name);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddLines();
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = ShutdownTimeout);
        builder.Services.AddMeasurement(provider).AddSingleton<IWorkHandler, MeasureHandler>();
        builder.Services.AddRemoteQueueRuntime(
            new ArtifactServer(server, key.Key), folder.Artifacts, WorkerIdentity.Create([WorkGroups.Measure(key.Device)]),
            p => p.GetRequiredService<LocalMeters>().Fingerprint(key.Device));
        change?.Invoke(builder.Services);
        using var host = builder.Build();
        var dispatcher = host.Services.GetRequiredService<RemoteDispatcher>();

        // A provider that does not run here is said before anything is waited for.
        _ = host.Services.GetRequiredService<LocalMeters>().Fingerprint(key.Device);
        await host.RunAsync(cancellationToken).ConfigureAwait(false);
        if (dispatcher.Fault is { } fault)
        {
            throw fault;
        }
    }

    private static DeviceKey Key(DataFolder folder, string? name)
    {
        var kept = DeviceKey.Read(folder);
        var given = Environment.GetEnvironmentVariable(ArtifactServer.KeyVariable);
        if (!string.IsNullOrEmpty(given) && (name ?? kept?.Device) is { } device)
        {
            return new DeviceKey(device, given);
        }

        if (kept is null)
        {
            throw new InputException(ArtifactServer.KeyVariable, "This device has no key.", null, "--enrol TOKEN, or --device NAME with its key in the environment");
        }

        return name is null || name == kept.Device
            ? kept
            : throw new InputException("--device", "The key in the data folder is another device's.", name, kept.Device);
    }

    private static async Task<DeviceKey> EnrolAsync(Uri server, string token, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = server };
        try
        {
            using var answer = await client.PostAsJsonAsync("api/v1/enrolments:redeem", new { token }, cancellationToken).ConfigureAwait(false);
            using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false));
            var said = document.RootElement;
            return answer.StatusCode == HttpStatusCode.Created
                ? new DeviceKey(said.GetProperty("key").GetProperty("device").GetString()!, said.GetProperty("secret").GetString()!)
                : throw new InputException("--enrol", said.GetProperty("detail").GetString()!, null, "a token of the service's fleet page that was not used");
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or KeyNotFoundException)
        {
            throw new InputException("--server", $"The service cannot be reached: {e.Message}", $"{server}", "the address of a service that runs");
        }
    }
}
