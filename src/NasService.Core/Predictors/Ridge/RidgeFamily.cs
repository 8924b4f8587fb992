namespace NasService.Core.Predictors.Ridge;

/// <summary>
/// Ridge regression with an unpenalised intercept, in closed form. The penalty, and how much pairwise products of features weigh (0 included), are
/// chosen by k-fold cross-validated squared error. Solved in the dual, where pairwise products cost nothing: for rows a and b their inner product is
/// ((a.b)^2 - (a*a).(b*b)) / 2. O(n^3) per setting and fold.
/// </summary>
internal sealed class RidgeFamily(string name, double[] pairShares) : IPredictorFamily
{
    public const string FamilyName = "ridge";

    /// <summary>Without pairwise terms: the fastest to predict with, since it is a sum of one number per gene.</summary>
    public const string LinearName = "ridge-linear";

    private const int FoldCount = 5;

    // Beyond this many rows the settings are chosen on the first ones only: they have stopped changing.
    private const int RowsForChoice = 400;

    // From nearly exact data to hardly any signal, for some hundred rows.
    private static readonly double[] Alphas = [1e-3, 1e-2, 0.03, 0.1, 0.3, 1, 10];

    // Relative to the linear terms' kernel.
    private static readonly double[] PairShares = [0, 0.3, 1];

    public RidgeFamily()
        : this(FamilyName, PairShares)
    {
    }

    public string Name => name;

    public IPredictor Fit(FeatureMatrix features, ReadOnlySpan<double> targets, CancellationToken cancellationToken)
    {
        PredictorInput.Check(features, targets);
        var y = targets.ToArray();
        var kernels = new RidgeKernels(features);
        var (alpha, share, rmse) = Choose(kernels, y, cancellationToken);
        int[] all = [.. Enumerable.Range(0, y.Length)];
        return new RidgePredictor(RidgeSolution.Solve(kernels, y, all, alpha, share).ToParameters(name, features, all, alpha, share, rmse));
    }

    public IPredictor Load(string json) => new RidgePredictor(RidgeParameters.Read(json, name));

    private (double Alpha, double Share, double Rmse) Choose(RidgeKernels kernels, double[] y, CancellationToken cancellationToken)
    {
        var rows = Math.Min(y.Length, RowsForChoice);
        var folds = Folds.Split(rows, FoldCount);
        var best = (Alpha: 1.0, Share: 0.0, Error: double.PositiveInfinity);
        foreach (var share in pairShares)
        {
            foreach (var alpha in Alphas)
            {
                cancellationToken.ThrowIfCancellationRequested();
                double error = 0;
                foreach (var fold in folds)
                {
                    var rest = Folds.Rest(rows, fold);
                    var solution = RidgeSolution.Solve(kernels, y, rest, alpha, share);
                    error += fold.Sum(i => Math.Pow(solution.Predict(kernels, rest, i, share) - y[i], 2));
                }

                if (error < best.Error)
                {
                    best = (alpha, share, error);
                }
            }
        }

        return (best.Alpha, best.Share, folds.Length == 0 ? 0 : Math.Sqrt(best.Error / rows));
    }
}
