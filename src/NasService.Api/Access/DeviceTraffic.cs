namespace NasService.Api.Access;

/// <summary>On what a device calls while it works, once a second and more: not for the audit log. What it does shows in the work's own
/// rows.</summary>
internal sealed class DeviceTraffic
{
    public static DeviceTraffic Instance { get; } = new();
}
