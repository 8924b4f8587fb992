using NasService.Core.Metrics;

namespace NasService.Core.Search;

/// <summary>A metric with all that is needed to read its numbers.</summary>
/// <param name="Metric">As in <c>accuracy</c> or <c>latencyMs</c>; unique in its problem.</param>
/// <param name="Unit">As in <c>fraction</c>, <c>ms</c>, <c>bytes</c>.</param>
/// <param name="Direction">Which way is better. Algorithms negate what is maximised and minimise inside.</param>
/// <param name="Source">How its values come about.</param>
/// <param name="Device">Fingerprint or name of the device the number belongs to; null where it belongs to none.</param>
/// <param name="Axis">How the hypervolume measures it.</param>
public sealed record Objective(
    string Metric,
    string Unit,
    Direction Direction,
    MetricSource Source = MetricSource.Measured,
    string? Device = null,
    Axis Axis = Axis.Linear)
{
    // Values at or below this have no logarithm worth having: they all sit at the same far end of the axis.
    private const double SmallestPositive = 1e-9;

    /// <summary>Whether it is how good a network is at its task.</summary>
    public bool IsQuality { get; init; }

    /// <summary>What adds up over the parts of a network, as time and bytes do.</summary>
    public bool IsCost => Direction == Direction.Minimize && !IsQuality;

    /// <summary>The value as it is minimised: negated where more is better, in logarithms where the axis is. NaN stays NaN.</summary>
    public double Minimized(double value)
    {
        var onAxis = Axis == Axis.Linear ? value : Math.Log(Math.Max(value, SmallestPositive));
        return Direction == Direction.Minimize ? onAxis : -onAxis;
    }

    /// <summary>The value behind <see cref="Minimized"/>.</summary>
    public double Value(double minimized)
    {
        var onAxis = Direction == Direction.Minimize ? minimized : -minimized;
        return Axis == Axis.Linear ? onAxis : Math.Exp(onAxis);
    }
}
