using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Queue;

namespace NasService.Api.Jobs;

/// <summary>Whether the devices of a job are there when it is submitted, for all of them at once.</summary>
internal sealed class OfferedDevices(IJobStore store, IWorkerRegistry workers)
{
    /// <summary>Of a job on several devices. Where a job names one, that it is not there yet is a warning.</summary>
    public async Task<ImmutableArray<InputError>> CheckAsync(LatencyDefinition latency, CancellationToken cancellationToken)
    {
        if (!latency.HasFollowers)
        {
            return [];
        }

        var known = (await store.ListDevicesAsync(cancellationToken)).Select(d => d.Fingerprint.Name).ToHashSet(StringComparer.Ordinal);
        var served = (await workers.ListWorkersAsync(cancellationToken)).Where(w => w is { IsAlive: true, State: WorkerState.Serving })
            .SelectMany(w => w.Groups).ToHashSet(StringComparer.Ordinal);
        var errors = ImmutableArray.CreateBuilder<InputError>();
        foreach (var (name, i) in latency.Devices.Select((n, i) => (n, i)).Where(d => d.n.Length > 0))
        {
            if (!known.Contains(name))
            {
                errors.Add(new InputError($"latency.devices[{i}]", "No worker has offered this device.", name,
                    string.Join(", ", known.Order(StringComparer.Ordinal))));
            }
            else if (!served.Contains(WorkGroups.Measure(name)))
            {
                var there = known.Where(k => served.Contains(WorkGroups.Measure(k))).Order(StringComparer.Ordinal).DefaultIfEmpty("none");
                errors.Add(new InputError($"latency.devices[{i}]", "Nobody measures on this device now: start its worker first.", name,
                    string.Join(", ", there)));
            }
        }

        return errors.ToImmutable();
    }
}
