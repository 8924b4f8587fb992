namespace NasService.Core.Metrics;

/// <summary>What a task asks of a network: a number with all that is needed to read it.</summary>
/// <param name="Name">As in <c>accuracy</c> or <c>rmse</c>; unique among the metrics of a process, and what its numbers are stored
/// by.</param>
/// <param name="Unit">As in <c>share</c>; empty: that of the targets.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Least">The least value there is.</param>
/// <param name="Most">The greatest; +infinity where there is none.</param>
/// <param name="Interval">How the 95 % interval of a value is made, as in <c>Wilson</c>.</param>
public sealed record QualityMetric(string Name, string Unit, Direction Direction, double Least, double Most, string Interval)
{
    /// <summary>Unit of values between 0 and 1 that people read in percent.</summary>
    public const string Share = "share";

    public bool IsShare => Unit == Share;

    /// <summary>As documents say it: <c>maximize</c> or <c>minimize</c>.</summary>
    public string DirectionName => Direction == Direction.Maximize ? "maximize" : "minimize";

    /// <summary>The worst value there is; null where there is none.</summary>
    public double? Worst
    {
        get
        {
            var worst = Direction == Direction.Maximize ? Least : Most;
            return double.IsFinite(worst) ? worst : null;
        }
    }

    /// <summary>The value as it is minimised.</summary>
    public double Minimized(double value) => Direction == Direction.Minimize ? value : -value;

    /// <summary>Whether one value is truly better than another; never of NaN.</summary>
    public bool IsBetter(double value, double than) => Minimized(value) < Minimized(than);

    /// <summary>Whether there can be such a value; not NaN.</summary>
    public bool Holds(double value) => value >= Least && value <= Most && double.IsFinite(value);
}
