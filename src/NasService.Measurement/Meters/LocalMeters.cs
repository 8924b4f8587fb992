using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Measurement.Devices;
using NasService.Measurement.Kernels;

namespace NasService.Measurement.Meters;

/// <summary>Makes meters of this machine under the name that the service knows the machine by.</summary>
/// <param name="devices">Reads fingerprints.</param>
/// <param name="meters">Found by name.</param>
/// <param name="provider">What runs the models, as in <c>cpu</c> or <c>cuda</c>.</param>
public sealed class LocalMeters(DeviceFingerprintReader devices, IEnumerable<ILatencyMeterFactory> meters, string provider)
{
    internal const string ProviderOption = "--provider";

    private readonly ImmutableArray<ILatencyMeterFactory> _meters = [.. meters.Where(m => m.RunsModels)];

    /// <summary>The device of this machine, called <paramref name="name"/>.</summary>
    /// <exception cref="InputException">The provider does not run here.</exception>
    public DeviceFingerprint Fingerprint(string name)
        => devices.Read(provider, ProviderOption) with
        {
            Name = name,
            Formats = KernelProbe.Formats(devices.Provider(provider, ProviderOption))
        };

    /// <param name="meter">Its name.</param>
    /// <param name="name">What the service calls this machine.</param>
    /// <exception cref="InputException">There is no such meter here, or the provider does not run here.</exception>
    public ILatencyMeter Create(string meter, string name)
        => (_meters.FirstOrDefault(m => m.Name == meter)
            ?? throw new InputException("latency.meter", $"The worker of {name} has no such meter.", meter, string.Join(", ", _meters.Select(m => m.Name))))
            .OfMachine(Fingerprint(name), provider);
}
