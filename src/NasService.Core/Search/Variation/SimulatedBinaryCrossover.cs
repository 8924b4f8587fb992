namespace NasService.Core.Search.Variation;

/// <summary>
/// SBX on choice indices, rounded (Deb and Agrawal 1995; bounded form as in Deb's NSGA-II code). Half of the genes are left alone; children of the others
/// are exchanged with probability one half. The bounds lie half a step outside, so that rounding gives the end choices their fair share.
/// </summary>
internal sealed class SimulatedBinaryCrossover(double eta) : ICrossover
{
    public string Name => "sbx";

    public (int First, int Second) Cross(int a, int b, int choices, Random random)
    {
        if (a == b || random.NextDouble() < 0.5)
        {
            return (a, b);
        }

        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        var u = random.NextDouble();
        var first = Round(((low + high) - (Spread(1 + (2 * (low + 0.5) / (high - low)), u) * (high - low))) / 2, choices);
        var second = Round(((low + high) + (Spread(1 + (2 * (choices - 0.5 - high) / (high - low)), u) * (high - low))) / 2, choices);
        return random.NextDouble() < 0.5 ? (second, first) : (first, second);
    }

    private static int Round(double value, int choices) => Math.Clamp((int)Math.Round(value), 0, choices - 1);

    private double Spread(double beta, double u)
    {
        var alpha = 2 - Math.Pow(beta, -(eta + 1));
        return u <= 1 / alpha ? Math.Pow(u * alpha, 1 / (eta + 1)) : Math.Pow(1 / (2 - (u * alpha)), 1 / (eta + 1));
    }
}
