namespace NasService.Core.Reports.Charts;

/// <summary>Maps values to a place along a line of a drawing.</summary>
/// <param name="Low">Value at <paramref name="Start"/>.</param>
/// <param name="High">Value at <paramref name="End"/>; over <paramref name="Low"/>.</param>
/// <param name="IsLogarithmic">Equal ratios are equal distances; both values are then over 0.</param>
/// <param name="Start">Place in the drawing's units.</param>
/// <param name="End">The same; below <paramref name="Start"/> where values grow upwards.</param>
internal sealed record ChartAxis(double Low, double High, bool IsLogarithmic, double Start, double End)
{
    /// <summary>Room left at each end, as a share of the extent.</summary>
    private const double Margin = 0.05;

    private static readonly double[] s_steps = [1, 2, 5, 10];

    /// <summary>No tick is beyond it: the quantity ends there.</summary>
    public double Most { get; init; } = double.PositiveInfinity;

    /// <summary>The same at its other end.</summary>
    public double Least { get; init; } = double.NegativeInfinity;

    /// <summary>Covers the values that are finite (and over 0, if logarithmic) with a little room; 0 to 1 (1 to 10) if there are none.</summary>
    public static ChartAxis Over(IEnumerable<double> values, bool isLogarithmic, double start, double end)
    {
        var usable = values.Where(v => double.IsFinite(v) && (v > 0 || !isLogarithmic)).Select(v => isLogarithmic ? Math.Log10(v) : v).ToArray();
        var (low, high) = usable.Length == 0 ? (0.0, 1.0) : (usable.Min(), usable.Max());
        var extent = high - low > 1e-9 * Math.Max(1, Math.Abs(high)) ? high - low : Math.Max(Math.Abs(high) * 0.1, 0.1);
        (low, high) = (low - (Margin * extent), high + (Margin * extent));
        return isLogarithmic ? new(Math.Pow(10, low), Math.Pow(10, high), true, start, end) : new(low, high, false, start, end);
    }

    /// <summary>The place of a value; values beyond the ends lie beyond them.</summary>
    public double At(double value) => IsLogarithmic
        ? Start + ((End - Start) * Math.Log(value / Low) / Math.Log(High / Low))
        : Start + ((End - Start) * (value - Low) / (High - Low));

    /// <summary>Round values inside, ascending: about <paramref name="count"/>, and never none.</summary>
    public IReadOnlyList<double> Ticks(int count)
    {
        if (IsLogarithmic && Decades() is { Count: >= 3 } decades)
        {
            return decades;
        }

        var rough = (High - Low) / count;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = s_steps.First(s => s * power >= rough * 0.999) * power;
        var first = (long)Math.Ceiling(Low / step);
        var last = (long)Math.Floor(High / step);
        return [.. Enumerable.Range(0, (int)(last - first + 1)).Select(i => (first + i) * step).Where(t => t >= Least - (1e-9 * step) && t <= Most + (1e-9 * step))];
    }

    private List<double> Decades()
    {
        var ticks = new List<double>();
        for (var power = (int)Math.Floor(Math.Log10(Low)); power <= Math.Log10(High); power++)
        {
            ticks.AddRange(s_steps[..3].Select(s => s * Math.Pow(10, power)).Where(t => t >= Low && t <= High));
        }

        return ticks;
    }
}
