using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NasService.Core.Latency;
using NasService.Measurement.Devices;
using NasService.Measurement.Meters;

namespace NasService.Measurement;

/// <summary>Registrations, one line per meter that measures on this machine.</summary>
public static class MeasurementRegistration
{
    public static IServiceCollection AddMeasurement(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(new DeviceFingerprintReader());
        services.AddSingleton(provider => new MeasurementLock(MeasurementLock.DefaultPath, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ILatencyMeterFactory, OnnxRuntimeMeterFactory>();
        services.AddSingleton<LocalMeters>();
        return services;
    }
}
