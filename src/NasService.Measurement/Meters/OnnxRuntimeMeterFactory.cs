using NasService.Core.Latency;
using NasService.Measurement.Devices;
using NasService.Measurement.Timing;

namespace NasService.Measurement.Meters;

/// <summary>Makes meters for devices of this machine.</summary>
internal sealed class OnnxRuntimeMeterFactory(DeviceFingerprintReader devices, MeasurementLock machine, TimeProvider time) : ILatencyMeterFactory
{
    public string Name => LatencyMeters.OnnxRuntime;

    public ILatencyMeter OfMachine(DeviceFingerprint device, string provider)
        => new OnnxRuntimeMeter(device, new OnnxTimedModelSource(devices.Provider(provider, LocalMeters.ProviderOption)), machine, time);

    public ILatencyMeter Create(LatencyDefinition definition)
        => new OnnxRuntimeMeter(devices.Read(definition.Device), new OnnxTimedModelSource(devices.Provider(definition.Device)), machine, time);
}
