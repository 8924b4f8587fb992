using NasService.Core.Predictors.Gaussian;
using NasService.Core.Seeds;

namespace NasService.Core.Predictors.Trees;

/// <summary>
/// Gradient-boosted regression trees (Friedman 2001; stochastic as in Friedman 2002) on normal scores of the targets: one chain of trees per fold of the rows, each fitted
/// without its fold. The mean is that of the chains; the spread joins their disagreement with their errors on the folds they have not seen.
/// </summary>
internal sealed class BoostedTreesFamily : IPredictorFamily
{
    public const string FamilyName = "boosted-trees";

    private const int Chains = 4;

    private const int Trees = 150;

    private const int Depth = 3;

    private const double Rate = 0.08;

    private const double ShareOfRows = 0.7;

    private const double ShareOfColumns = 0.25;

    /// <summary>Fewer would keep columns that only count together out of the same tree.</summary>
    private const int LeastColumns = 8;

    public string Name => FamilyName;

    public IPredictor Fit(FeatureMatrix features, ReadOnlySpan<double> targets, CancellationToken cancellationToken)
    {
        PredictorInput.Check(features, targets);
        var warp = TargetWarp.NormalScores(targets);
        double[] y = Array.ConvertAll(targets.ToArray(), warp.Forward);
        var mean = y.Average();
        var bins = BinnedFeatures.Of(features);
        var folds = Folds.Split(y.Length, Chains);
        int[][] leftOut = folds.Length == 0 ? [[]] : folds;
        var chains = new RegressionTree[leftOut.Length][];
        double squares = 0;
        for (var k = 0; k < chains.Length; k++)
        {
            chains[k] = Chain(bins, y, mean, Folds.Rest(y.Length, leftOut[k]), Seed.Derive(0, FamilyName, k), cancellationToken);
            foreach (var r in leftOut[k])
            {
                var error = y[r] - mean - Sum(chains[k], features.Row(r));
                squares += error * error;
            }
        }

        return new BoostedTreesPredictor(new BoostedTreesParameters(FamilyName, features.Columns, warp, mean, Math.Sqrt(squares / y.Length), chains));
    }

    public IPredictor Load(string json) => new BoostedTreesPredictor(BoostedTreesParameters.Read(json));

    private static RegressionTree[] Chain(BinnedFeatures bins, double[] y, double mean, int[] rows, Random random, CancellationToken cancellationToken)
    {
        var grower = new TreeGrower(bins, Depth);
        var residuals = Array.ConvertAll(y, v => v - mean);
        int[] columns = [.. Enumerable.Range(0, bins.Columns.Length)];
        var trees = new RegressionTree[Trees];
        for (var t = 0; t < trees.Length; t++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            random.Shuffle(rows);
            random.Shuffle(columns);
            int[] sample = rows[..(int)Math.Ceiling(ShareOfRows * rows.Length)];
            trees[t] = grower.Grow(residuals, sample, columns[..Math.Min(columns.Length, Math.Max(LeastColumns, (int)Math.Ceiling(ShareOfColumns * columns.Length)))], Rate);
            Subtract(trees[t], bins, residuals);
        }

        return trees;
    }

    // From every row, those not fitted on too: they are in the next tree's sample.
    private static void Subtract(RegressionTree tree, BinnedFeatures bins, double[] residuals)
    {
        var place = new Dictionary<int, int>();
        for (var c = 0; c < bins.Columns.Length; c++)
        {
            place[bins.Columns[c]] = c;
        }

        int[] columns = Array.ConvertAll(tree.Columns, c => c < 0 ? -1 : place[c]);
        int[] cuts = [.. columns.Select((c, node) => c < 0 ? 0 : Array.IndexOf(bins.Thresholds[c], tree.Thresholds[node]))];
        for (var r = 0; r < residuals.Length; r++)
        {
            var node = 0;
            while (node < columns.Length)
            {
                node = (2 * node) + (columns[node] < 0 || bins.Bins[columns[node]][r] <= cuts[node] ? 1 : 2);
            }

            residuals[r] -= tree.Leaves[node - columns.Length];
        }
    }

    internal static double Sum(RegressionTree[] trees, ReadOnlySpan<double> row)
    {
        double sum = 0;
        foreach (var tree in trees)
        {
            sum += tree.Value(row);
        }

        return sum;
    }
}
