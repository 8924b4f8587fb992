namespace NasService.Core.Predictors.Ridge;

/// <summary>Dual weights of the training rows and an intercept: f(x) = Intercept + sum over rows r of Dual_r k(r, x).</summary>
internal sealed record RidgeSolution(double Intercept, double[] Dual, double PairScale)
{
    /// <summary>
    /// Ridge with an unpenalised intercept on the rows listed: the kernel is centred (features minus their mean), and the penalty is
    /// <paramref name="alpha"/> times the centred kernel's mean diagonal, so that it does not depend on the encoding's size.
    /// </summary>
    public static RidgeSolution Solve(RidgeKernels kernels, double[] y, int[] rows, double alpha, double share)
    {
        var n = rows.Length;
        var k = new double[n * n];
        var rowMeans = new double[n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                k[(i * n) + j] = kernels.At(rows[i], rows[j], share);
                rowMeans[i] += k[(i * n) + j] / n;
            }
        }

        var grandMean = rowMeans.Sum() / n;
        double diagonal = 0;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                k[(i * n) + j] += grandMean - rowMeans[i] - rowMeans[j];
            }

            diagonal += k[(i * n) + i] / n;
        }

        var meanY = rows.Sum(r => y[r]) / n;
        var factor = Cholesky.Factor(k, n, Math.Max(alpha * diagonal, 1e-12));
        var dual = factor.Solve([.. rows.Select(r => y[r] - meanY)]);
        var meanDual = dual.Sum() / n;
        var intercept = meanY;
        for (var i = 0; i < n; i++)
        {
            dual[i] -= meanDual;
            intercept -= dual[i] * rowMeans[i];
        }

        return new RidgeSolution(intercept, dual, kernels.PairScale);
    }

    public double Predict(RidgeKernels kernels, int[] rows, int row, double share)
    {
        var sum = Intercept;
        for (var i = 0; i < rows.Length; i++)
        {
            sum += Dual[i] * kernels.At(rows[i], row, share);
        }

        return sum;
    }

    /// <summary>The same function with weights per feature and pair in place of rows.</summary>
    public RidgeParameters ToParameters(string family, FeatureMatrix features, int[] rows, double alpha, double share, double spread)
    {
        var d = features.Columns;
        var weights = new double[d];
        var pairs = share > 0 ? new double[d * (d - 1) / 2] : null;
        for (var r = 0; r < rows.Length; r++)
        {
            var row = features.Row(rows[r]);
            for (var i = 0; i < d; i++)
            {
                if (row[i] == 0)
                {
                    continue;
                }

                weights[i] += Dual[r] * row[i];
                var start = (i * d) - (i * (i + 1) / 2) - i - 1;
                for (var j = i + 1; pairs is not null && j < d; j++)
                {
                    pairs[start + j] += Dual[r] * share * PairScale * row[i] * row[j];
                }
            }
        }

        return new RidgeParameters(family, Intercept, weights, pairs, alpha, share, spread);
    }
}
