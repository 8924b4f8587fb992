using System.Collections.Immutable;
using System.Numerics;
using NasService.Core.Spaces;

namespace NasService.Api.Spaces;

/// <summary>A search space.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">Its description.</param>
/// <param name="Hash">SHA-256 of its definition.</param>
/// <param name="Size">Distinct architectures with every policy of each.</param>
/// <param name="Architectures">Distinct networks when bits do not vary.</param>
/// <param name="PoliciesOfLargest">Quantization policies of the largest network.</param>
/// <param name="Dimensions">All genes, in order.</param>
/// <param name="Smallest">Every choice at its smallest.</param>
/// <param name="Largest">Every choice at its largest.</param>
internal sealed record SpaceDetail(
    string Name,
    string Description,
    string Hash,
    BigInteger Size,
    BigInteger Architectures,
    BigInteger PoliciesOfLargest,
    ImmutableArray<DimensionDocument> Dimensions,
    NetworkSummary Smallest,
    NetworkSummary Largest)
{
    public static SpaceDetail Of(SearchSpace space)
    {
        var s = SpaceSummary.Of(space);
        return new SpaceDetail(
            s.Name, s.Description, s.Hash, s.Phenotypes, s.Architectures, s.PoliciesOfLargest, [.. s.Dimensions.Select(d => DimensionDocument.Of(d, s.Dimensions))], s.Smallest, s.Largest);
    }
}
