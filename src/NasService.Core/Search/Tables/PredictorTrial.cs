using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;

namespace NasService.Core.Search.Tables;

/// <summary>A predictor fitted on a uniform draw of a table's rows and tested on all the others.</summary>
/// <param name="Predictor">Name of the family, the stack included.</param>
/// <param name="KendallTau">On all other rows.</param>
/// <param name="MedianError">Median absolute error as a share of the value, over the other rows above the table's median accuracy.</param>
/// <param name="Coverage">Share of the same rows within the predicted mean plus and minus 1.64 spreads; 0.9 if the uncertainty is right and normal.</param>
public sealed record PredictorTrial(string Predictor, double KendallTau, double MedianError, double Coverage)
{
    /// <summary>One draw.</summary>
    /// <param name="table">The table.</param>
    /// <param name="metric">0 accuracy, 1 cost.</param>
    /// <param name="withCheap">Whether the cheap accuracy is a feature.</param>
    /// <param name="samples">Rows to fit on.</param>
    /// <param name="draw">Which draw.</param>
    /// <param name="fit">Features and targets to a predictor.</param>
    public static PredictorTrial Run(TabularProblem table, int metric, bool withCheap, int samples, int draw, Func<FeatureMatrix, double[], IPredictor> fit)
    {
        var target = metric == 0 ? table.Accuracy : table.Cost;
        int[] order = [.. Enumerable.Range(0, table.Rows)];
        Seeds.Seed.Derive(draw, "predictor-trial", samples).Shuffle(order);
        var (train, test) = (order[..samples], order[samples..]);
        var predictor = fit(Features(table, metric, train, withCheap), [.. train.Select(r => target[r])]);
        var (mean, spread) = (new double[test.Length], new double[test.Length]);
        predictor.Predict(Features(table, metric, test, withCheap), mean, spread);
        double[] truth = [.. test.Select(r => target[r])];
        int[] good = [.. Enumerable.Range(0, test.Length).Where(i => -table.Accuracy[test[i]] < table.Reference[0])];
        double[] errors = [.. good.Select(i => Math.Abs((mean[i] / truth[i]) - 1)).Order()];
        var covered = good.Count(i => Math.Abs(mean[i] - truth[i]) <= 1.645 * spread[i]);
        return new PredictorTrial(predictor.Family, Predictors.KendallTau.Of(mean, truth), errors[errors.Length / 2], (double)covered / good.Length);
    }

    /// <summary>Features for metric 0 (accuracy) or 1 (cost) of the rows listed, in that order.</summary>
    public static FeatureMatrix Features(TabularProblem table, int metric, int[] rows, bool withCheap)
    {
        var encoding = table.Problem.EncodingOf(table.Problem.Metrics[metric]);
        var features = FeatureMatrix.Encode(encoding, [.. rows.Select(r => table.Genes[r].AsMemory())]);
        return withCheap ? ExtraFeature.Append(features, [.. rows.Select(r => table.CheapAccuracy!.Value[r])]) : features;
    }
}
