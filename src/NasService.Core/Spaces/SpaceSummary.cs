using System.Collections.Immutable;
using System.Numerics;
using NasService.Core.Genes;

namespace NasService.Core.Spaces;

/// <summary>The numbers of a space at a glance.</summary>
/// <param name="Name">The space's name.</param>
/// <param name="Description">Its description.</param>
/// <param name="Hash">SHA-256 of its definition.</param>
/// <param name="Architectures">Distinct networks when bits do not vary.</param>
/// <param name="PerExtent">The same at one extent of the input, as at one resolution.</param>
/// <param name="PoliciesOfLargest">Quantization policies of the largest network.</param>
/// <param name="Phenotypes">Architectures with every policy of each: what a search may visit.</param>
/// <param name="Dimensions">All genes, in order.</param>
/// <param name="Smallest">Every choice at its smallest.</param>
/// <param name="Largest">Every choice at its largest.</param>
public sealed record SpaceSummary(
    string Name,
    string Description,
    string Hash,
    BigInteger Architectures,
    BigInteger PerExtent,
    BigInteger PoliciesOfLargest,
    BigInteger Phenotypes,
    ImmutableArray<Dimension> Dimensions,
    NetworkSummary Smallest,
    NetworkSummary Largest)
{
    public static SpaceSummary Of(SearchSpace space)
        => new(
            space.Name,
            space.Definition.Description,
            space.Hash,
            space.ArchitectureCount,
            space.Genes.CountPhenotypes(d => !d.IsPolicy && d.Kind != DimensionKind.Extent),
            space.Genes.CountPhenotypes(d => d.IsPolicy),
            space.Size,
            space.Genes.Dimensions,
            NetworkSummary.Of(space, bits => space.Smallest(bits)),
            NetworkSummary.Of(space, bits => space.Largest(bits)));
}
