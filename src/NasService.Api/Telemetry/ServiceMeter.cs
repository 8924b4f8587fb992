using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NasService.Api.Telemetry;

/// <summary>What this process counts.</summary>
internal sealed class ServiceMeter : IDisposable
{
    public const string Name = "NasService";

    private readonly Meter _meter;

    public ServiceMeter(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        Submitted = _meter.CreateCounter<long>("nas.jobs.submitted", "{job}", "Jobs taken in");
        Refused = _meter.CreateCounter<long>("nas.keys.refused", "{request}", "Requests with a key that is unknown, expired or revoked");
        Streams = _meter.CreateUpDownCounter<long>("nas.events.streams", "{stream}", "Event streams that are open");
        Deliveries = _meter.CreateCounter<long>("nas.webhooks.deliveries", "{delivery}", "Attempts to deliver an event to a webhook, by outcome");
    }

    public static ActivitySource Activities { get; } = new(Name);

    public Counter<long> Submitted { get; }

    public Counter<long> Refused { get; }

    public UpDownCounter<long> Streams { get; }

    public Counter<long> Deliveries { get; }

    public void Dispose() => _meter.Dispose();
}
