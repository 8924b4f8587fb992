using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Relaxation;

/// <summary>Expected bit operations of a mixture: those of each choice in its share, of a block times the share of the depths that have
/// it.</summary>
internal static class RelaxedCost
{
    /// <param name="space">The mixture.</param>
    /// <param name="shares">For each edge the shares of its choices; may carry gradients.</param>
    /// <returns>A number over that of equal shares: 1 where all are alike.</returns>
    public static Tensor Of(RelaxedSpace space, IReadOnlyList<Tensor> shares)
    {
        var start = Expected(space, e => Enumerable.Repeat(1f / space.Edges[e].Choices.Length, space.Edges[e].Choices.Length).ToArray());
        var sum = zeros(1);
        foreach (var block in space.Blocks)
        {
            var cost = tensor([.. block.BitOps.Select(b => (float)(b / start))]);
            var expected = block.Edge < 0 ? cost : shares[block.Edge].mul(cost).sum();
            sum = sum.Plus(block.DepthEdge < 0 ? expected : expected.mul(There(block, shares[block.DepthEdge])));
        }

        return sum.sum();
    }

    /// <summary>The same of fixed shares, in bit operations.</summary>
    /// <param name="space">The mixture.</param>
    /// <param name="shares">Of an edge.</param>
    public static double Expected(RelaxedSpace space, Func<int, float[]> shares) => space.Blocks.Sum(b
        => (b.Edge < 0 ? b.BitOps[0] : b.BitOps.Zip(shares(b.Edge), (cost, share) => cost * (double)share).Sum())
            * (b.DepthEdge < 0 ? 1 : b.DepthsWithIt.Sum(d => (double)shares(b.DepthEdge)[d])));

    private static Tensor There(RelaxedBlock block, Tensor depths)
        => block.DepthsWithIt.Select(d => depths.select(0, d)).Aggregate((a, b) => a.Plus(b));
}
