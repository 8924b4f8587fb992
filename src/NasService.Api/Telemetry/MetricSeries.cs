using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.Metrics;

namespace NasService.Api.Telemetry;

/// <summary>The values of one instrument, one for each set of tags.</summary>
internal sealed class MetricSeries(Instrument instrument)
{
    /// <summary>Tags come from routes and statuses and are few; past this many the rest is one.</summary>
    private const int MaxPoints = 2000;

    /// <summary>Upper bounds in seconds: every histogram here is of a time.</summary>
    public static ImmutableArray<double> Bounds { get; } = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly ConcurrentDictionary<string, MetricPoint> _points = new(StringComparer.Ordinal);

    public string Name { get; } = PrometheusNames.Of(instrument);

    public string Help { get; } = instrument.Description ?? "";

    public bool IsHistogram { get; } = instrument.GetType().GetGenericTypeDefinition() == typeof(Histogram<>);

    public bool IsCounter { get; } = instrument.GetType().GetGenericTypeDefinition() == typeof(Counter<>);

    public IReadOnlyList<KeyValuePair<string, MetricPoint>> Points => [.. _points.OrderBy(p => p.Key, StringComparer.Ordinal)];

    public void Add(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = _points.Count < MaxPoints ? PrometheusNames.Labels(tags) : "other=\"true\"";
        _points.GetOrAdd(labels, _ => new MetricPoint(Bounds.Length)).Add(value);
    }
}
