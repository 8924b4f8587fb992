using System.Collections.Immutable;
using NasService.Core.Operators;

namespace NasService.Training.Extraction;

/// <summary>A layer as it is exported: BN folded into weight and bias.</summary>
/// <param name="Plan">Its numbers.</param>
/// <param name="Weight">Row-major, of <paramref name="Shape"/>.</param>
/// <param name="Bias">One per output channel.</param>
/// <param name="Shape">out x in / groups x k x k; out x in of a product.</param>
public sealed record FoldedLayer(LayerPlan Plan, ImmutableArray<float> Weight, ImmutableArray<float> Bias, ImmutableArray<long> Shape)
{
    /// <summary>Steps of its weights in 8 bits that were trained, one per output channel; empty: the weights themselves decide.</summary>
    public ImmutableArray<float> Scales { get; init; } = [];
}
