using NasService.Core.Latency;
using NasService.Measurement.Devices;

namespace NasService.Measurement.Tests.Extending;

/// <summary>Makes <see cref="FlashMeter"/>s: for a job that measures here, and for a worker's machine.</summary>
internal sealed class FlashMeterFactory(DeviceFingerprintReader devices, double bytesPerMs) : ILatencyMeterFactory
{
    public const string MeterName = "flash";

    public string Name => MeterName;

    public ILatencyMeter Create(LatencyDefinition definition) => new FlashMeter(devices.Read(definition.Device), bytesPerMs);

    public ILatencyMeter OfMachine(DeviceFingerprint device, string provider) => new FlashMeter(device, bytesPerMs);
}
