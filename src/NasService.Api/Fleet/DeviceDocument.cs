using System.Collections.Immutable;
using NasService.Core.Jobs;
using NasService.Core.Queue;

namespace NasService.Api.Fleet;

/// <summary>A device. Numbers of devices with different ids are never compared.</summary>
/// <param name="Id">The name, and a hash of what decides its latencies.</param>
/// <param name="Name">As jobs name it.</param>
/// <param name="Processor">Model name of the CPU or GPU.</param>
/// <param name="Isa">What decides kernels.</param>
/// <param name="Runtime">As in <c>onnxruntime</c>.</param>
/// <param name="RuntimeVersion">Its version.</param>
/// <param name="Provider">What of the runtime runs models.</param>
/// <param name="OperatingSystem">Name and version.</param>
/// <param name="Cores">Logical cores.</param>
/// <param name="FirstSeenAt">When it first registered.</param>
/// <param name="LastSeenAt">When it or its worker was last heard of.</param>
/// <param name="Formats">Number formats that its runtime was seen to run; empty: it was not asked.</param>
/// <param name="State"><c>serving</c>, <c>draining</c>, <c>away</c>, or <c>replaced</c> where a newer device has its name.</param>
/// <param name="TemperatureC">Of its machine; absent where that does not tell.</param>
/// <param name="FrequencyMHz">Of its machine's fastest core when it last spoke; absent where that does not tell.</param>
/// <param name="Waiting">Batches of measurements that wait for it.</param>
/// <param name="Running">Batches that it measures now.</param>
internal sealed record DeviceDocument(
    string Id,
    string Name,
    string Processor,
    string Isa,
    string Runtime,
    string RuntimeVersion,
    string Provider,
    string OperatingSystem,
    int Cores,
    DateTimeOffset FirstSeenAt,
    DateTimeOffset LastSeenAt,
    ImmutableArray<string> Formats,
    string State,
    double? TemperatureC,
    double? FrequencyMHz,
    int Waiting,
    int Running)
{
    /// <param name="devices">Last seen first.</param>
    /// <param name="workers">Last seen first.</param>
    /// <param name="loads">Of the queue.</param>
    public static ImmutableArray<DeviceDocument> Of(IReadOnlyList<DeviceRecord> devices, IReadOnlyList<WorkerRecord> workers,
        IReadOnlyList<GroupLoad> loads)
    {
        var newest = devices.DistinctBy(d => d.Fingerprint.Name, StringComparer.Ordinal).Select(d => d.Fingerprint.Id)
            .ToHashSet(StringComparer.Ordinal);
        return [.. devices.Select(d => newest.Contains(d.Fingerprint.Id)
            ? Live(d, workers, loads)
            : Of(d, "replaced", MachineReading.None, null))];
    }

    private static DeviceDocument Live(DeviceRecord device, IReadOnlyList<WorkerRecord> workers, IReadOnlyList<GroupLoad> loads)
    {
        var group = WorkGroups.Measure(device.Fingerprint.Name);
        var worker = workers.Where(w => w.IsAlive && w.Groups.Contains(group)).OrderBy(w => w.State != WorkerState.Serving)
            .FirstOrDefault();
        var state = worker is null ? "away" : worker.State.ToString().ToLowerInvariant();
        var seen = worker is not null && worker.LastSeenAt > device.LastSeenAt ? device with { LastSeenAt = worker.LastSeenAt } : device;
        return Of(seen, state, worker?.Machine ?? MachineReading.None, loads.FirstOrDefault(l => l.Group == group));
    }

    private static DeviceDocument Of(DeviceRecord d, string state, MachineReading machine, GroupLoad? load)
    {
        var f = d.Fingerprint;
        return new DeviceDocument(
            f.Id, f.Name, f.Processor, f.Isa, f.Runtime, f.RuntimeVersion, f.Provider, f.OperatingSystem, f.Cores, d.FirstSeenAt,
                d.LastSeenAt,
            [.. f.Formats.Split('+', StringSplitOptions.RemoveEmptyEntries)], state, machine.TemperatureC, machine.FrequencyMHz,
            load?.Waiting ?? 0, load?.Running ?? 0);
    }
}
