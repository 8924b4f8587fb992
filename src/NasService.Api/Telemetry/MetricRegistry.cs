using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace NasService.Api.Telemetry;

/// <summary>Keeps the sums of this process's instruments for who comes to read them.</summary>
internal sealed class MetricRegistry : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<Instrument, MetricSeries> _series = new();

    public static IReadOnlyList<string> Meters { get; } = [ServiceMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting"];

    public IReadOnlyList<MetricSeries> Series => [.. _series.Values.OrderBy(s => s.Name, StringComparer.Ordinal)];

    /// <summary>Counts from here on.</summary>
    public void Start()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (Meters.Contains(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((i, value, tags, _) => Of(i).Add(value, tags));
        _listener.SetMeasurementEventCallback<int>((i, value, tags, _) => Of(i).Add(value, tags));
        _listener.SetMeasurementEventCallback<double>((i, value, tags, _) => Of(i).Add(value, tags));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    private MetricSeries Of(Instrument instrument) => _series.GetOrAdd(instrument, i => new MetricSeries(i));
}
