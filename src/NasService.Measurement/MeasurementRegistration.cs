using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NasService.Core.Latency;
using NasService.Measurement.Devices;
using NasService.Measurement.Meters;
using NasService.Measurement.Providers;
using NasService.Measurement.Quality;

namespace NasService.Measurement;

/// <summary>Registrations, one line per meter that measures on this machine and per provider that it runs models with.</summary>
public static class MeasurementRegistration
{
    /// <param name="services">Gets the registrations.</param>
    /// <param name="provider">What <see cref="LocalMeters"/> run models with, as in <c>cpu</c> or <c>cuda</c>.</param>
    public static IServiceCollection AddMeasurement(this IServiceCollection services, string provider = DeviceFingerprintReader.Cpu)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IExecutionProvider, CpuProvider>();
        services.AddSingleton<IExecutionProvider, CudaProvider>();
        services.AddSingleton<IExecutionProvider, TensorRtProvider>();
        services.AddSingleton<ExecutionProviders>();
        services.AddSingleton(p => new DeviceFingerprintReader(p.GetRequiredService<ExecutionProviders>()));
        services.AddSingleton(p => new MeasurementLock(MeasurementLock.DefaultPath, p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ILatencyMeterFactory, OnnxRuntimeMeterFactory>();
        services.AddSingleton(QualityMeters.Shipped);
        services.AddSingleton(p => new LocalMeters(
            p.GetRequiredService<DeviceFingerprintReader>(), p.GetServices<ILatencyMeterFactory>(), provider));
        return services;
    }
}
