using NasService.Core.Latency;
using NasService.Measurement.Providers;

namespace NasService.Measurement.Devices;

/// <summary>What of a device decides how models are exported for it.</summary>
/// <param name="HasInt8DotProduct">VNNI, AMX or the ARM dot product: int8 weights may use all 8 bits. Without it U8S8 products saturate, so weights take 7.</param>
public sealed record DeviceCapabilities(bool HasInt8DotProduct)
{
    /// <summary>From what the device's own machine said of it. Products on a GPU do not saturate.</summary>
    public static DeviceCapabilities Of(DeviceFingerprint device)
        => new(device.Int8DotProduct ?? (device.Provider != CpuProvider.ProviderName || CpuInfo.HasDotProduct(device.Isa.Split('+'))));
}
