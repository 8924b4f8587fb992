namespace NasService.Core.Predictors.Stacking;

/// <summary>Weights of a mean of several predictions, by greedy selection with replacement (Caruana et al. 2004), which hardly overfits.</summary>
internal static class StackWeights
{
    private const int Rounds = 10;

    /// <summary>
    /// k lists of n out-of-fold predictions to k weights, 0 or more, that sum to 1: starts empty and adds, round by round, the list whose joining orders the targets best
    /// (Kendall tau; ties by squared error, then by place). O(k n log n) a round.
    /// </summary>
    public static double[] Greedy(double[][] predictions, double[] targets)
    {
        var counts = new double[predictions.Length];
        var sum = new double[targets.Length];
        for (var round = 1; round <= Rounds; round++)
        {
            var (best, bestTau, bestRmse) = (-1, 0.0, 0.0);
            for (var k = 0; k < predictions.Length; k++)
            {
                var added = predictions[k];
                double[] mean = [.. sum.Select((s, i) => (s + added[i]) / round)];
                var scores = PredictorScores.Of(mean, targets);
                if (best < 0 || scores.KendallTau > bestTau || (scores.KendallTau == bestTau && scores.Rmse < bestRmse))
                {
                    (best, bestTau, bestRmse) = (k, scores.KendallTau, scores.Rmse);
                }
            }

            counts[best]++;
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += predictions[best][i];
            }
        }

        return Array.ConvertAll(counts, c => c / Rounds);
    }

    /// <summary>The weighted mean of k lists of n.</summary>
    public static double[] Mean(double[][] predictions, double[] weights)
    {
        var mean = new double[predictions[0].Length];
        for (var k = 0; k < predictions.Length; k++)
        {
            for (var i = 0; i < mean.Length; i++)
            {
                mean[i] += weights[k] * predictions[k][i];
            }
        }

        return mean;
    }
}
