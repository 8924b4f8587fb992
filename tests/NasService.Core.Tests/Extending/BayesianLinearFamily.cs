using NasService.Core.Predictors;

namespace NasService.Core.Tests.Extending;

/// <summary>
/// The sample of <c>docs/extending.md</c>: Bayesian linear regression (Bishop 2006, section 3.3) with a fixed prior, whose spread grows with
/// the distance from what was seen. O(n d^2 + d^3).
/// </summary>
internal sealed class BayesianLinearFamily : IPredictorFamily
{
    public const string FamilyName = "bayesian-linear";

    /// <summary>Weight of the prior: that of one observation for each feature.</summary>
    private const double Prior = 1;

    public string Name => FamilyName;

    public IPredictor Fit(FeatureMatrix features, ReadOnlySpan<double> targets, CancellationToken cancellationToken)
    {
        PredictorInput.Check(features, targets);
        cancellationToken.ThrowIfCancellationRequested();
        var (n, d, y) = (features.Rows, features.Columns, targets.ToArray());
        double[] centre = [.. Enumerable.Range(0, d).Select(c => Enumerable.Range(0, n).Average(r => features.Row(r)[c]))];
        var intercept = y.Average();
        var (gram, moment) = (new double[d * d], new double[d]);
        for (var r = 0; r < n; r++)
        {
            var x = BayesianLinearPredictor.Centred(features.Row(r), centre);
            for (var i = 0; i < d; i++)
            {
                moment[i] += x[i] * (y[r] - intercept);
                Cholesky.AddScaled(x, x[i], gram.AsSpan(i * d, d));
            }
        }

        var factor = Cholesky.Factor(gram, d, Prior);
        double[][] covariance = [.. Enumerable.Range(0, d).Select(i => factor.Solve([.. Enumerable.Range(0, d).Select(c => c == i ? 1.0 : 0)]))];
        var weights = factor.Solve(moment);
        var exact = new BayesianLinearPredictor(FamilyName, intercept, centre, weights, covariance, 1);
        var (fitted, unused) = (new double[n], new double[n]);
        exact.Predict(features, fitted, unused);

        // Each feature takes as much of a degree of freedom as the data, and not the prior, decide of it.
        var free = n - 1 - d + (Prior * covariance.Select((row, i) => row[i]).Sum());
        return exact with { Noise = Math.Sqrt(y.Zip(fitted, (a, b) => (a - b) * (a - b)).Sum() / Math.Max(1, free)) };
    }

    public IPredictor Load(string json) => BayesianLinearPredictor.Read(json);
}
