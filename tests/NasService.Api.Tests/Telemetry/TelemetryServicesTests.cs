using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NasService.Api.Telemetry;
using NasService.Api.Tests.Webhooks;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace NasService.Api.Tests.Telemetry;

public sealed class TelemetryServicesTests
{
    [Fact]
    public async Task AddTelemetry_CollectorNamed_GetsTracesAndMetrics()
    {
        await using var collector = await Receiver.StartAsync();
        await using var services = await StartAsync(collector.Url);

        using (ServiceMeter.Activities.StartActivity("telemetry test"))
        {
            services.GetRequiredService<ServiceMeter>().Submitted.Add(1);
        }

        Assert.True(services.GetRequiredService<TracerProvider>().ForceFlush());
        Assert.True(services.GetRequiredService<MeterProvider>().ForceFlush());

        Assert.All(collector.Received, r => Assert.Equal("application/x-protobuf", r.Headers.ContentType));
        Assert.All(collector.Received, r => Assert.Contains("nas-api", r.Body, StringComparison.Ordinal));
        Assert.Contains(collector.Received, r => r.Body.Contains("telemetry test", StringComparison.Ordinal));
        Assert.Contains(collector.Received, r => r.Body.Contains("nas.jobs.submitted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AddTelemetry_NoCollector_CountsForItself()
    {
        await using var services = await StartAsync(null);

        services.GetRequiredService<ServiceMeter>().Submitted.Add(1);

        Assert.Null(services.GetService<TracerProvider>());
        Assert.Contains(services.GetRequiredService<MetricRegistry>().Series, s => s.Name == "nas_jobs_submitted_total");
    }

    private static async Task<ServiceProvider> StartAsync(string? endpoint)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint), new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")])
            .Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddTelemetry(configuration).AddLogging().BuildServiceProvider();
        foreach (var service in services.GetServices<IHostedService>())
        {
            await service.StartAsync(default);
        }

        return services;
    }
}
