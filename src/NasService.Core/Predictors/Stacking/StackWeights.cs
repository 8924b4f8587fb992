namespace NasService.Core.Predictors.Stacking;

/// <summary>Weights of a mean of several predictions, by greedy selection with replacement from a start (Caruana et al. 2004), which hardly overfits.</summary>
internal static class StackWeights
{
    private const int Rounds = 10;

    // In Kendall's tau: farther behind the best a list brings more errors of its own than it takes from the others.
    private const double Near = 0.04;

    // Times one over the root of the rows: tau of few rows is uncertain by about as much.
    private const double NearOfFewRows = 0.4;

    /// <summary>
    /// k lists of n out-of-fold predictions to k weights, 0 or more, that sum to 1. Lists far behind the best have none. The others start with one vote each, and round by round the
    /// list has one more whose joining orders the targets best (Kendall tau; ties by squared error, then by place). O(k n log n) a round.
    /// </summary>
    public static double[] Greedy(double[][] predictions, double[] targets)
    {
        double[] taus = [.. predictions.Select(p => KendallTau.Of(p, targets))];
        var least = taus.Max() - Math.Max(Near, NearOfFewRows / Math.Sqrt(targets.Length));
        int[] near = [.. Enumerable.Range(0, predictions.Length).Where(k => taus[k] >= least)];
        var votes = new double[predictions.Length];
        var sum = new double[targets.Length];
        Array.ForEach(near, Add);
        for (var round = 0; round < Rounds && near.Length > 1; round++)
        {
            Add(near.Select(k => (Place: k, Scores: Joined(k))).OrderByDescending(c => c.Scores.KendallTau).ThenBy(c => c.Scores.Rmse).First().Place);
        }

        var all = votes.Sum();
        return Array.ConvertAll(votes, v => v / all);

        void Add(int k)
        {
            votes[k]++;
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += predictions[k][i];
            }
        }

        PredictorScores Joined(int k)
        {
            var count = votes.Sum() + 1;
            double[] mean = [.. sum.Select((s, i) => (s + predictions[k][i]) / count)];
            return PredictorScores.Of(mean, targets);
        }
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
