using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NasService.Api.Telemetry;

/// <summary>
/// Sends traces and metrics to an OpenTelemetry collector where the standard variable <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one; the exporter reads the
/// other standard variables itself.
/// </summary>
internal sealed class TelemetryExport(MetricRegistry registry) : IHostedService, IDisposable
{
    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string ServiceName = "nas-api";
    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        registry.Start();
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable(EndpointVariable)))
        {
            var resource = ResourceBuilder.CreateDefault().AddService(ServiceName);
            _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(ServiceMeter.Name, "Microsoft.AspNetCore", "Npgsql").AddOtlpExporter().Build();
            _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter([.. MetricRegistry.Meters]).AddOtlpExporter().Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }
}
