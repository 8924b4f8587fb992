using NasService.Core.Predictors.Stacking;
using NasService.Core.Predictors.Transfer;

namespace NasService.Core.Predictors;

/// <summary>
/// Compares every family that this machine can fit, per metric, by out-of-fold predictions of all rows (Kendall tau; ties by RMSE, then name), and keeps a weighted mean of those
/// that order them about as well as the best, or the best alone where it is far ahead.
/// </summary>
public sealed class PredictorSelection(PredictorFamilyCatalog families)
{
    /// <summary>Folds of the comparison.</summary>
    public const int FoldCount = 5;

    /// <summary>The best family's predictor of <paramref name="metric"/>, fitted on all n rows of d features.</summary>
    /// <exception cref="ArgumentException">Fewer than two rows, or not n finite targets.</exception>
    public FittedPredictor Fit(string metric, FeatureMatrix features, double[] targets, CancellationToken cancellationToken)
    {
        var choice = Choose(features, targets, cancellationToken);
        return new FittedPredictor(metric, choice.Family.Fit(features, targets, cancellationToken), choice.Scores, features.Rows);
    }

    /// <summary>The comparison alone.</summary>
    /// <exception cref="ArgumentException">Fewer than two rows, or not n finite targets.</exception>
    public PredictorChoice Choose(FeatureMatrix features, double[] targets, CancellationToken cancellationToken)
    {
        if (features.Rows < 2)
        {
            throw new ArgumentException($"Expected two or more rows, got {features.Rows}.", nameof(features));
        }

        IPredictorFamily[] singles = [.. families.All.Where(f => f is not (StackedFamily or TransferredFamily) && f.Obstacle is null)];
        double[][] means = [.. singles.Select(f => OutOfFold.Means(f, features, targets, cancellationToken))];
        var best = singles.Zip(means, (f, m) => new PredictorChoice(f, PredictorScores.Of(m, targets)))
            .OrderByDescending(s => s.Scores.KendallTau)
            .ThenBy(s => s.Scores.Rmse)
            .ThenBy(s => s.Family.Name, StringComparer.Ordinal)
            .First();
        if (singles.Length < 2 || !families.All.OfType<StackedFamily>().Any())
        {
            return best;
        }

        var weights = StackWeights.Greedy(means, targets);
        var members = singles.Select((f, i) => (Family: f, Weight: weights[i])).Where(m => m.Weight > 0).ToArray();
        return members.Length > 1
            ? new PredictorChoice(
                new StackedFamily([.. members.Select(m => m.Family)], [.. members.Select(m => m.Weight)]), PredictorScores.Of(StackWeights.Mean(means, weights), targets))
            : best;
    }

    /// <summary>Every row predicted by a model of the family fitted on the other folds, against its target.</summary>
    public static PredictorScores CrossValidate(IPredictorFamily family, FeatureMatrix features, double[] targets, CancellationToken cancellationToken)
        => PredictorScores.Of(OutOfFold.Means(family, features, targets, cancellationToken), targets);
}
