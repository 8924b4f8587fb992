namespace NasService.Core.Search.Variation;

/// <summary>
/// Polynomial mutation on choice indices (Deb and Goyal 1996), rounded. With few choices nearly every move would round back to where it started, which is how
/// integer searches stagnate; such a move takes one step in its direction instead.
/// </summary>
internal static class PolynomialMutation
{
    /// <summary>A choice index in 0..<paramref name="choices"/>-1 that differs from <paramref name="value"/>; needs two or more choices.</summary>
    public static int Mutate(int value, int choices, double eta, Random random)
    {
        var u = random.NextDouble();
        var delta = u < 0.5 ? Math.Pow(2 * u, 1 / (eta + 1)) - 1 : 1 - Math.Pow(2 * (1 - u), 1 / (eta + 1));
        var moved = Math.Clamp((int)Math.Round(value + (delta * choices)), 0, choices - 1);
        if (moved != value)
        {
            return moved;
        }

        var step = delta < 0 ? -1 : 1;
        return value + step >= 0 && value + step < choices ? value + step : value - step;
    }
}
