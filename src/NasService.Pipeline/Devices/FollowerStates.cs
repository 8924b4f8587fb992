using System.Collections.Concurrent;
using NasService.Core.Latency;

namespace NasService.Pipeline.Devices;

/// <summary>What a session knows of the devices that follow.</summary>
internal sealed class FollowerStates
{
    private readonly ConcurrentDictionary<string, FollowerState> _byDevice = new(StringComparer.Ordinal);

    public FollowerState Of(LatencyScenario follower) => _byDevice.GetOrAdd(follower.Device!, _ => new FollowerState());
}
