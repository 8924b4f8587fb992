using System.Collections.Immutable;
using NasService.Core.Networks;

namespace NasService.Training.Relaxation;

/// <summary>A block of the mixture.</summary>
/// <param name="Largest">In the largest network: its output has this name for whatever follows.</param>
/// <param name="Edge">Index of its edge; -1: it is as it is.</param>
/// <param name="Variants">What it may compute, each with one weight of the edge for each of <paramref name="Bits"/>.</param>
/// <param name="Bits">Of its weights and of what they are multiplied with, ascending as the gene has them.</param>
/// <param name="BitOps">Of each choice of the edge, in its order; of the block itself where it has none.</param>
/// <param name="DepthEdge">Index of the depth's edge of its stage; -1: the depth is fixed.</param>
/// <param name="Depths">Of its stage, in the order of that edge; empty: fixed.</param>
/// <param name="Place">In its stage, from 1; 0: it is of none.</param>
internal sealed record RelaxedBlock(
    BlockPlan Largest, int Edge, ImmutableArray<BlockPlan> Variants, ImmutableArray<int> Bits, ImmutableArray<long> BitOps, int DepthEdge,
    ImmutableArray<int> Depths, int Place)
{
    /// <summary>Whether the outputs of its stage are mixed behind it.</summary>
    public bool EndsStage => DepthEdge >= 0 && Place == Depths.Max();

    /// <summary>The depths with which the block is there, as indices of that edge's choices.</summary>
    public IEnumerable<int> DepthsWithIt => Enumerable.Range(0, Depths.Length).Where(d => Depths[d] >= Place);
}
