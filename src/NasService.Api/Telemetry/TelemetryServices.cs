namespace NasService.Api.Telemetry;

/// <summary>Metrics and traces.</summary>
internal static class TelemetryServices
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services)
    {
        services.AddMetrics();
        services.AddSingleton<ServiceMeter>().AddSingleton<MetricRegistry>().AddSingleton<ServiceGauges>();
        services.AddHostedService<TelemetryExport>();
        return services;
    }
}
