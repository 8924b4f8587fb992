namespace NasService.Core.Latency;

/// <summary>Nobody measures on a device now. What was asked of it waits: asked again in the same words, it is the same
/// measurement.</summary>
public sealed class DeviceAwayException(string device) : Exception($"Nobody measures on {device} now.")
{
    public string Device => device;
}
