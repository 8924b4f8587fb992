using Microsoft.ML.Trainers.FastTree;

namespace NasService.LightGbm;

/// <summary>A tree whose children are inner nodes (0 or more) or leaves (-1 - leaf).</summary>
internal sealed record ChainTree(int[] Columns, float[] Thresholds, int[] Left, int[] Right, double[] Leaves)
{
    public static ChainTree Of(RegressionTreeBase tree, double weight)
        => new(
            [.. tree.NumericalSplitFeatureIndexes], [.. tree.NumericalSplitThresholds], [.. tree.LeftChild], [.. tree.RightChild],
            [.. tree.LeafValues.Select(v => weight * v)]);

    public double Value(ReadOnlySpan<float> row)
    {
        // A tree of one leaf has no node.
        var node = Columns.Length == 0 ? -1 : 0;
        while (node >= 0)
        {
            node = row[Columns[node]] <= Thresholds[node] ? Left[node] : Right[node];
        }

        return Leaves[~node];
    }
}
