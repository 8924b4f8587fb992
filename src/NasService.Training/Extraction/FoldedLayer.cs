using System.Collections.Immutable;
using NasService.Core.Blocks;

namespace NasService.Training.Extraction;

/// <summary>A layer as it is exported: BN folded into weight and bias.</summary>
/// <param name="Plan">Its shape.</param>
/// <param name="Weight">out x in / groups x k x k, row-major (out x in for the classifier).</param>
/// <param name="Bias">One per output channel.</param>
public sealed record FoldedLayer(LayerPlan Plan, ImmutableArray<float> Weight, ImmutableArray<float> Bias);
