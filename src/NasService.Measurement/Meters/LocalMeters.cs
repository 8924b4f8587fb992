using NasService.Core.Latency;
using NasService.Measurement.Devices;
using NasService.Measurement.Timing;

namespace NasService.Measurement.Meters;

/// <summary>Makes meters of this machine under the name that the service knows the machine by.</summary>
public sealed class LocalMeters(DeviceFingerprintReader devices, MeasurementLock machine, TimeProvider time)
{
    /// <summary>The processor of this machine, called <paramref name="name"/>.</summary>
    public DeviceFingerprint Fingerprint(string name) => devices.Read(DeviceFingerprintReader.Cpu) with { Name = name };

    public ILatencyMeter Create(string name) => new OnnxRuntimeMeter(Fingerprint(name), new OnnxTimedModelSource(), machine, time);
}
