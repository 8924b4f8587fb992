namespace NasService.Api.Telemetry;

/// <summary>A sum, a count and how many values were within each bound.</summary>
internal sealed class MetricPoint(int bounds)
{
    private readonly Lock _lock = new();
    private readonly long[] _within = new long[bounds];
    private double _sum;
    private long _count;

    public void Add(double value)
    {
        lock (_lock)
        {
            _sum += value;
            _count++;
            for (var i = 0; i < _within.Length; i++)
            {
                _within[i] += value <= MetricSeries.Bounds[i] ? 1 : 0;
            }
        }
    }

    public (double Sum, long Count, long[] Within) Read()
    {
        lock (_lock)
        {
            return (_sum, _count, [.. _within]);
        }
    }
}
