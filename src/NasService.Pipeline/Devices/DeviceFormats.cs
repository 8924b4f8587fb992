using NasService.Core.Latency;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Pipeline.Devices;

/// <summary>Which networks a device has kernels for, as far as it was asked: a format of a program's own is not among what it was
/// asked.</summary>
internal static class DeviceFormats
{
    public static bool Runs(DeviceFingerprint device, NetworkPlan plan) => Missing(device, plan) == 0;

    /// <summary>Layers in a format that it has no kernels for.</summary>
    public static int Missing(DeviceFingerprint device, NetworkPlan plan)
        => device.Formats.Length == 0 ? 0
            : plan.Layers.Count(l => NumberFormats.Shipped.Contains(l.Format) && !device.Runs(l.Format.Name));
}
