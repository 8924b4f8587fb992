using System.Collections.Immutable;
using System.Numerics;
using NasService.Api.Evaluations;
using NasService.Core.Spaces;

namespace NasService.Api.Spaces;

/// <summary>A search space.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">Its description.</param>
/// <param name="Hash">SHA-256 of its definition.</param>
/// <param name="Task">What its networks are asked, as in <c>image-classification</c>.</param>
/// <param name="Metric">What they are judged by.</param>
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
    string Task,
    MetricDocument Metric,
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
            s.Name,
            s.Description,
            s.Hash,
            space.Definition.Task.Name,
            MetricDocument.Of(space.Definition.Task.Metric),
            s.Phenotypes,
            s.Architectures,
            s.PoliciesOfLargest,
            [.. s.Dimensions.Select(d => DimensionDocument.Of(d, s.Dimensions))],
            s.Smallest,
            s.Largest);
    }
}
