namespace NasService.Core.Latency;

/// <summary>A device was asked for measurements and gave none: they failed for good, or kill its worker.</summary>
public sealed class DeviceFailedException(string device, string message) : InvalidOperationException(message)
{
    public string Device => device;
}
