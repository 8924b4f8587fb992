namespace NasService.Core.Predictors.Trees;

/// <summary>Grows trees of fixed depth by the largest drop of squared error, on histograms of binned features.</summary>
internal sealed class TreeGrower(BinnedFeatures features, int depth)
{
    private const int FewestRowsOfLeaf = 2;

    // Shrinks leaves of few rows towards nothing.
    private const double LeafPenalty = 1;

    private readonly double[] _sums = new double[256];
    private readonly int[] _counts = new int[256];

    /// <summary>A tree of <paramref name="residuals"/> on the rows listed, splitting on the kept columns listed; leaves are times <paramref name="rate"/>.</summary>
    public RegressionTree Grow(double[] residuals, int[] rows, int[] columns, double rate)
    {
        var inner = (1 << depth) - 1;
        var tree = new RegressionTree(new int[inner], new double[inner], new double[inner + 1]);
        var members = new int[(2 * inner) + 1][];
        members[0] = rows;
        for (var node = 0; node < inner; node++)
        {
            var (column, bin) = Best(residuals, members[node], columns);
            if (column < 0)
            {
                tree.Columns[node] = -1;
                (members[(2 * node) + 1], members[(2 * node) + 2]) = (members[node], []);
                continue;
            }

            var bins = features.Bins[column];
            tree.Columns[node] = features.Columns[column];
            tree.Thresholds[node] = features.Thresholds[column][bin];
            members[(2 * node) + 1] = Array.FindAll(members[node], r => bins[r] <= bin);
            members[(2 * node) + 2] = Array.FindAll(members[node], r => bins[r] > bin);
        }

        for (var leaf = 0; leaf <= inner; leaf++)
        {
            var mine = members[inner + leaf];
            tree.Leaves[leaf] = rate * mine.Sum(r => residuals[r]) / (mine.Length + LeafPenalty);
        }

        return tree;
    }

    private (int Column, int Bin) Best(double[] residuals, int[] rows, int[] columns)
    {
        var best = (Column: -1, Bin: 0);
        if (rows.Length < 2 * FewestRowsOfLeaf)
        {
            return best;
        }

        var total = rows.Sum(r => residuals[r]);
        var bestScore = (total * total / (rows.Length + LeafPenalty)) + 1e-12;
        foreach (var column in columns)
        {
            var cuts = features.Thresholds[column].Length;
            Array.Clear(_sums, 0, cuts + 1);
            Array.Clear(_counts, 0, cuts + 1);
            var bins = features.Bins[column];
            foreach (var r in rows)
            {
                _sums[bins[r]] += residuals[r];
                _counts[bins[r]]++;
            }

            var (sum, count) = (0.0, 0);
            for (var b = 0; b < cuts; b++)
            {
                sum += _sums[b];
                count += _counts[b];
                var rest = rows.Length - count;
                if (count < FewestRowsOfLeaf || rest < FewestRowsOfLeaf)
                {
                    continue;
                }

                var score = (sum * sum / (count + LeafPenalty)) + ((total - sum) * (total - sum) / (rest + LeafPenalty));
                if (score > bestScore)
                {
                    (bestScore, best) = (score, (column, b));
                }
            }
        }

        return best;
    }
}
