using System.Collections;
using Microsoft.Extensions.Configuration;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NasService.Api.Telemetry;

/// <summary>Metrics and traces.</summary>
internal static class TelemetryServices
{
    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Prefix = "OTEL_";
    private const string ServiceName = "nas-api";

    /// <summary>OpenTelemetry's standard variables, the only ones of the environment that the service reads.</summary>
    public static IConfigurationBuilder AddTelemetryVariables(this IConfigurationBuilder configuration)
        => configuration.AddInMemoryCollection(Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Where(v => ((string)v.Key).StartsWith(Prefix, StringComparison.Ordinal))
            .Select(v => KeyValuePair.Create((string)v.Key, (string?)v.Value)));

    /// <summary>Counts, and sends traces and metrics to an OpenTelemetry collector where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddMetrics();
        services.AddSingleton<ServiceMeter>().AddSingleton<MetricRegistry>().AddSingleton<ServiceGauges>();
        services.AddHostedService<MetricCollection>();
        if (!string.IsNullOrEmpty(configuration[EndpointVariable]))
        {
            services.AddOpenTelemetry()
                .ConfigureResource(r => r.AddService(ServiceName))
                .WithTracing(t => t.AddSource(ServiceMeter.Name, "Microsoft.AspNetCore", "Npgsql").AddOtlpExporter())
                .WithMetrics(m => m.AddMeter([.. MetricRegistry.Meters]).AddOtlpExporter());
        }

        return services;
    }
}
