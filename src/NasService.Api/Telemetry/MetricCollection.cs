namespace NasService.Api.Telemetry;

/// <summary>Counts from the service's start.</summary>
internal sealed class MetricCollection(MetricRegistry registry) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        registry.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
