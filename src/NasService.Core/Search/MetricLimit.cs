using NasService.Core.Metrics;

namespace NasService.Core.Search;

/// <summary>A bound on a metric that only a true evaluation tells, as in latency at most 2 ms.</summary>
/// <param name="Metric">The metric bounded. One that is also an objective has the same name.</param>
/// <param name="Limit">The worst value allowed, in the metric's unit: a maximum where less is better, a minimum where more is.</param>
public sealed record MetricLimit(Objective Metric, double Limit)
{
    /// <summary>How far a value is beyond the limit, as a share of the limit's size; 0 if it is within.</summary>
    public double Violation(double value)
    {
        var beyond = Metric.Direction == Direction.Minimize ? value - Limit : Limit - value;
        return Math.Max(0, beyond) / Math.Max(Math.Abs(Limit), 1e-12);
    }
}
