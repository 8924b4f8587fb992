namespace NasService.Core.Predictors.Trees;

/// <summary>A complete binary tree: the children of node k are 2k + 1 (at most the threshold) and 2k + 2.</summary>
/// <param name="Columns">Feature of each inner node; -1: all go left.</param>
/// <param name="Thresholds">Of each inner node.</param>
/// <param name="Leaves">What each leaf adds.</param>
internal sealed record RegressionTree(int[] Columns, double[] Thresholds, double[] Leaves)
{
    public double Value(ReadOnlySpan<double> row)
    {
        var node = 0;
        while (node < Columns.Length)
        {
            var column = Columns[node];
            node = (2 * node) + (column < 0 || row[column] <= Thresholds[node] ? 1 : 2);
        }

        return Leaves[node - Columns.Length];
    }
}
