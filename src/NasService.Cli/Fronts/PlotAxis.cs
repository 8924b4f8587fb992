namespace NasService.Cli.Fronts;

/// <summary>Maps values to cells, 0 at <paramref name="Low"/>.</summary>
/// <param name="Low">Value at the middle of the first cell.</param>
/// <param name="High">Value at the middle of the last cell; over <paramref name="Low"/>.</param>
/// <param name="Cells">Two or more.</param>
internal readonly record struct PlotAxis(double Low, double High, int Cells)
{
    /// <summary>From the smallest to the largest value; a single value gets some room to both sides, within the bounds.</summary>
    /// <param name="values">One or more.</param>
    /// <param name="cells">Two or more.</param>
    /// <param name="least">No value is below it, and no label.</param>
    /// <param name="most">No value is over it, and no label.</param>
    public static PlotAxis Over(IEnumerable<double> values, int cells, double least = double.NegativeInfinity, double most = double.PositiveInfinity)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var v in values)
        {
            (low, high) = (Math.Min(low, v), Math.Max(high, v));
        }

        return high - low > 1e-9 ? new(low, high, cells) : new(Math.Max(low - 0.05, least), Math.Min(high + 0.05, most), cells);
    }

    public bool Contains(double value) => value >= Low && value <= High;

    public int CellOf(double value) => (int)Math.Clamp(Math.Round((value - Low) / (High - Low) * (Cells - 1)), 0, Cells - 1);

    public double ValueAt(int cell) => Low + ((High - Low) * cell / (Cells - 1));
}
