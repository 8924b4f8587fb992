using System.Collections.Immutable;
using System.Numerics;
using NasService.Core.Spaces;

namespace NasService.Cli.Spaces;

/// <summary>A search space as <c>--json</c> prints it.</summary>
/// <param name="Name">The space's name.</param>
/// <param name="Description">Its description.</param>
/// <param name="Hash">SHA-256 of its definition.</param>
/// <param name="Size">Distinct phenotypes: architectures with every policy of each.</param>
/// <param name="Architectures">Distinct networks when bits do not vary.</param>
/// <param name="ArchitecturesPerExtent">The same at one extent of the input, as at one side of a picture.</param>
/// <param name="Extent">The input's elastic size, as in <c>resolution</c>.</param>
/// <param name="PoliciesOfLargest">Quantization policies of the largest network.</param>
/// <param name="Dimensions">All genes, in order.</param>
/// <param name="Smallest">Every choice at its smallest.</param>
/// <param name="Largest">Every choice at its largest.</param>
internal sealed record SpaceDocument(
    string Name,
    string Description,
    string Hash,
    BigInteger Size,
    BigInteger Architectures,
    BigInteger ArchitecturesPerExtent,
    string Extent,
    BigInteger PoliciesOfLargest,
    ImmutableArray<SpaceDimension> Dimensions,
    CornerDocument Smallest,
    CornerDocument Largest)
{
    public static SpaceDocument Of(SearchSpace space)
    {
        var s = SpaceSummary.Of(space);
        return new SpaceDocument(
            s.Name, s.Description, s.Hash, s.Phenotypes, s.Architectures, s.PerExtent, space.Definition.Input.ExtentName, s.PoliciesOfLargest,
            [.. s.Dimensions.Select(d => SpaceDimension.Of(d, s.Dimensions))], CornerDocument.Of(s.Smallest), CornerDocument.Of(s.Largest));
    }
}
