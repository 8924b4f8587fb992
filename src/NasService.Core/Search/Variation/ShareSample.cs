using NasService.Core.Genes;

namespace NasService.Core.Search.Variation;

/// <summary>
/// Genotypes for a model to learn from: uniform, but of a space with bits the number of blocks at each width is uniform too. Drawn block by block, nearly all networks
/// would have about half of their blocks at either, and those all of one width, where fronts often end, would be anybody's guess.
/// </summary>
public static class ShareSample
{
    /// <summary>A canonical genotype; where there are no bits, the one that <see cref="GeneSpace.Sample"/> draws.</summary>
    public static int[] Draw(GeneSpace space, Random random)
    {
        ArgumentNullException.ThrowIfNull(space);
        ArgumentNullException.ThrowIfNull(random);
        var genes = space.Sample(random);
        double[] widths = [.. space.Dimensions.Where(d => d.Kind == DimensionKind.Bits).SelectMany(d => d.Choices).Distinct().Order()];
        if (widths.Length < 2)
        {
            return genes;
        }

        // Uniform over all ways to share the blocks out: exponential weights, which is Dirichlet's distribution with ones.
        var weights = widths.ToDictionary(w => w, _ => -Math.Log(1 - random.NextDouble()));
        for (var i = 0; i < genes.Length; i++)
        {
            if (space.Dimensions[i].Kind == DimensionKind.Bits)
            {
                genes[i] = Pick([.. space.Dimensions[i].Choices.Select(c => weights[c])], random);
            }
        }

        space.Canonicalize(genes);
        return genes;
    }

    private static int Pick(double[] weights, Random random)
    {
        var left = random.NextDouble() * weights.Sum();
        for (var i = 0; i < weights.Length - 1; i++)
        {
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }

        return weights.Length - 1;
    }
}
