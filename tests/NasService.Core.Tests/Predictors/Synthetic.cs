using NasService.Core.Predictors;

namespace NasService.Core.Tests.Predictors;

/// <summary>Eight genes of three choices, one-hot; the target is additive with fixed weights plus noise.</summary>
internal static class Synthetic
{
    public static (FeatureMatrix Features, double[] Targets) OneHot(int rows, int seed, double noise, double interaction = 0)
    {
        var random = new Random(seed);
        var values = new double[rows * 24];
        var targets = new double[rows];
        for (var r = 0; r < rows; r++)
        {
            var genes = Enumerable.Range(0, 8).Select(_ => random.Next(3)).ToArray();
            for (var g = 0; g < 8; g++)
            {
                values[(r * 24) + (g * 3) + genes[g]] = 1;
                targets[r] += Math.Sin((g * 7) + (genes[g] * 3));
            }

            for (var g = 0; g < 8; g += 2)
            {
                targets[r] += interaction * (genes[g] == genes[g + 1] ? 1 : -1);
            }

            targets[r] += 10 + (noise * ((2 * random.NextDouble()) - 1));
        }

        return (new FeatureMatrix(rows, 24, values), targets);
    }
}
