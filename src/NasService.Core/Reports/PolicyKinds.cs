using NasService.Core.Spaces;

namespace NasService.Core.Reports;

/// <summary>Tells policies apart by the network behind a genotype: a space with one choice of bits has no bit genes to look at.</summary>
public static class PolicyKinds
{
    /// <param name="space">The space.</param>
    /// <param name="genes">A genotype of it; empty: a model from outside.</param>
    public static PolicyKind Of(SearchSpace space, ReadOnlySpan<int> genes)
    {
        if (genes.IsEmpty)
        {
            return PolicyKind.External;
        }

        var architecture = space.Create(genes);
        var int8 = space.Plan(architecture).Layers.Count(l => l.Bits == 8);
        return int8 == 0 ? PolicyKind.Fp32
            : int8 == space.Plan(space.WithBits(architecture, 8)).Layers.Count(l => l.Bits == 8) ? PolicyKind.Int8
            : PolicyKind.Mixed;
    }
}
