using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Measurement.Devices;
using NasService.Measurement.Timing;

namespace NasService.Measurement.Meters;

/// <summary>Makes meters of this machine under the name that the service knows the machine by.</summary>
/// <param name="devices">Reads fingerprints.</param>
/// <param name="machine">One measurement at a time.</param>
/// <param name="time">Times the runs.</param>
/// <param name="provider">What runs the models, as in <c>cpu</c> or <c>cuda</c>.</param>
public sealed class LocalMeters(DeviceFingerprintReader devices, MeasurementLock machine, TimeProvider time, string provider)
{
    private const string ProviderOption = "--provider";

    /// <summary>The device of this machine, called <paramref name="name"/>.</summary>
    /// <exception cref="InputException">The provider does not run here.</exception>
    public DeviceFingerprint Fingerprint(string name) => devices.Read(provider, ProviderOption) with { Name = name };

    /// <exception cref="InputException">The provider does not run here.</exception>
    public ILatencyMeter Create(string name)
        => new OnnxRuntimeMeter(Fingerprint(name), new OnnxTimedModelSource(devices.Provider(provider, ProviderOption)), machine, time);
}
