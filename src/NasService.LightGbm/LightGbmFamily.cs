using NasService.Core.Predictors;
using NasService.Core.Predictors.Gaussian;

namespace NasService.LightGbm;

/// <summary>
/// LightGBM's gradient-boosted trees (Ke et al. 2017), by ML.NET, on normal scores of the targets: one chain of trees per fold of the rows, each fitted without its fold. The mean
/// is that of the chains; the spread joins their disagreement with their errors on the folds they have not seen. A fit stops between chains.
/// </summary>
/// <param name="obstacle">Why this machine cannot fit; null: it can.</param>
internal sealed class LightGbmFamily(Func<string?> obstacle) : IPredictorFamily
{
    public const string FamilyName = "light-gbm";

    private const int Chains = 4;

    // With fewer no chain has rows enough for two leaves.
    private const int FewestRows = 12;

    public string Name => FamilyName;

    public string? Obstacle => obstacle();

    public IPredictor Fit(FeatureMatrix features, ReadOnlySpan<double> targets, CancellationToken cancellationToken)
    {
        PredictorInput.Check(features, targets);
        if (Obstacle is { } reason)
        {
            throw new PlatformNotSupportedException(reason);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var warp = TargetWarp.NormalScores(targets);
        double[] y = Array.ConvertAll(targets.ToArray(), warp.Forward);
        var mean = y.Average();
        double[] centred = Array.ConvertAll(y, v => v - mean);
        var isConstant = y.Length < FewestRows || y.All(v => v == y[0]);
        var trainer = new ChainTrainer(features, centred, LightGbmSettings.For(y.Length));
        int[][] leftOut = isConstant ? [] : Folds.Split(y.Length, Chains);
        var chains = new TreeChain[leftOut.Length];
        var squares = isConstant ? centred.Sum(v => v * v) : 0;
        for (var k = 0; k < chains.Length; k++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            chains[k] = trainer.Train(Folds.Rest(y.Length, leftOut[k]), seed: k);
            squares += SquaredError(chains[k], features, centred, leftOut[k]);
        }

        var error = Math.Sqrt(squares / y.Length);
        return new LightGbmPredictor(new LightGbmParameters(FamilyName, features.Columns, warp, mean, error, []), chains);
    }

    public IPredictor Load(string json)
    {
        var read = LightGbmParameters.Read(json);
        TreeChain[] chains = [.. read.Chains.Select(TreeChain.Load)];
        return chains.All(c => c.Columns <= read.Columns)
            ? new LightGbmPredictor(read with { Chains = [] }, chains)
            : throw new ArgumentException($"Expected chains on {read.Columns} features or fewer, got {chains.Max(c => c.Columns)}.", nameof(json));
    }

    private static double SquaredError(TreeChain chain, FeatureMatrix features, double[] targets, int[] rows)
    {
        var row = new float[features.Columns];
        return rows.Sum(r =>
        {
            TreeChain.Narrow(features.Row(r), row);
            var error = targets[r] - chain.Value(row);
            return error * error;
        });
    }
}
