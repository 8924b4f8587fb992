using System.Net;
using System.Net.Sockets;
using NasService.Bench.Chaos.Devices;
using NasService.Bench.Databases;

namespace NasService.Bench.Chaos;

/// <summary>The processes of a service on a benchmark's database: workers, and the one that serves REST.</summary>
internal sealed class ChaosFleet : IAsyncDisposable
{
    /// <summary>Short, so that a frozen worker is soon taken for dead.</summary>
    public const int LeaseSeconds = 4;

    /// <summary>A frozen worker wakes up when another has taken over.</summary>
    private static readonly TimeSpan Frozen = TimeSpan.FromSeconds(LeaseSeconds + 2);
    private static readonly TimeSpan DatabaseDown = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan DiskFull = TimeSpan.FromSeconds(3);

    /// <summary>Where the clock is set to, one after the other: jumps of one hour and of two, both ways.</summary>
    private static readonly int[] s_hours = [1, -1, 0, -1, 1, 0];

    /// <summary>Beyond the service's leases of devices.</summary>
    private static readonly TimeSpan DeviceFrozen = TimeSpan.FromSeconds(35);
    private static readonly TimeSpan NetworkBad = TimeSpan.FromSeconds(8);
    private readonly List<ServiceChild> _workers = [];
    private readonly List<ServiceChild> _devices = [];
    private readonly DeviceNetwork? _network;
    private readonly ServiceChild _api;
    private readonly ScratchPostgres? _server;
    private readonly ScratchDisk? _disk;
    private int _moves;
    private readonly TimeProvider _time;

    /// <param name="database">Of the service.</param>
    /// <param name="folder">Its data folder.</param>
    /// <param name="workers">Processes that search and, without devices, measure.</param>
    /// <param name="time">Of what lasts.</param>
    /// <param name="disk">That can be filled; null: none.</param>
    /// <param name="devices">That measure; null: the workers do.</param>
    public ChaosFleet(IScratchDatabase database, string folder, int workers, TimeProvider time, ScratchDisk? disk = null, ChaosDevices? devices = null)
    {
        (_server, _time, _disk, _network) = (database.Server, time, disk, devices?.Network);
        string[] store = database.Connection is { } connection ? ["--database", connection] : [];
        var port = FreePort();
        var groups = devices is null ? "search,measure:cpu" : "search";
        _api = new ServiceChild("api", ["serve", "--data", folder, "--no-worker", "--listen", $"127.0.0.1:{port}", .. store], folder);
        _api.Start();
        for (var i = 0; i < workers; i++)
        {
            _workers.Add(new ServiceChild($"worker-{i}", ["worker", "--data", folder, "--groups", groups, "--lease", $"{LeaseSeconds}", .. store], folder));
            _workers[i].Start();
        }

        if (devices is not null)
        {
            devices.Network.Service = new Uri($"http://127.0.0.1:{port}/");
            _devices.AddRange(Enumerable.Range(0, devices.Count).Select(devices.Create));
            _devices.ForEach(d => d.Start());
        }
    }

    /// <summary>Starts of workers' and devices' processes, by the supervisor.</summary>
    public int Starts => _workers.Concat(_devices).Sum(w => w.Starts);

    /// <summary>Does it, and for a frozen process also its waking up.</summary>
    public Task DisturbAsync(Disturbance disturbance, CancellationToken cancellationToken)
    {
        switch (disturbance.Target)
        {
            case ChaosTarget.Database:
                return disturbance.Kind == DisturbanceKind.Freeze
                    ? _server!.FreezeAsync(DatabaseDown, _time, cancellationToken)
                    : _server!.KillAsync(DatabaseDown, _time, cancellationToken);
            case ChaosTarget.Clock:
                return _server!.MoveClockAsync(s_hours[_moves++ % s_hours.Length], cancellationToken);
            case ChaosTarget.Connections:
                return _server!.CutAsync(cancellationToken);
            case ChaosTarget.Disk:
                return _disk!.FillAsync(DiskFull, _time, cancellationToken);
            case ChaosTarget.Network:
                return _network!.DisturbAsync(disturbance.Kind, NetworkBad, cancellationToken);
        }

        var process = disturbance.Target switch
        {
            ChaosTarget.Api => _api,
            ChaosTarget.Device => _devices[disturbance.Worker],
            _ => _workers[disturbance.Worker],
        };
        return disturbance.Kind switch
        {
            DisturbanceKind.Kill => process.KillAsync(),
            DisturbanceKind.Restart => process.TerminateAsync(),
            _ => process.FreezeAsync(disturbance.Target == ChaosTarget.Device ? DeviceFrozen : Frozen, _time),
        };
    }

    public async ValueTask DisposeAsync() => await Task.WhenAll(_devices.Concat(_workers).Append(_api).Select(w => w.DisposeAsync().AsTask()));

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
