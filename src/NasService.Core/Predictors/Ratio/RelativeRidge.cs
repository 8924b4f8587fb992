namespace NasService.Core.Predictors.Ratio;

/// <summary>Ridge regression of a positive target on some columns and a constant, by relative errors: every row is divided by its target, and the new target is 1.</summary>
internal sealed class RelativeRidge
{
    private readonly int[] _columns;
    private readonly double[][] _rows;
    private readonly double[] _squares;
    private readonly int _d;

    public RelativeRidge(FeatureMatrix features, double[] targets, int[] columns)
    {
        _columns = columns;
        _d = columns.Length + 1;
        _rows = new double[targets.Length][];
        _squares = new double[_d * _d];
        for (var i = 0; i < targets.Length; i++)
        {
            var row = features.Row(i);
            var own = _rows[i] = new double[_d];
            for (var c = 0; c < columns.Length; c++)
            {
                own[c] = row[columns[c]] / targets[i];
            }

            own[^1] = 1 / targets[i];
            for (var c = 0; c < _d; c++)
            {
                if (own[c] != 0)
                {
                    Cholesky.AddScaled(own.AsSpan(0, c + 1), own[c], _squares.AsSpan(c * _d, c + 1));
                }
            }
        }
    }

    /// <summary>
    /// Weights of <paramref name="width"/> columns and last the constant, and what each row's prediction over its target is when the row itself is left out (closed form:
    /// Hastie et al. 2009, eq. 7.64).
    /// </summary>
    /// <param name="penalty">As a share of the summed squares.</param>
    /// <param name="width">Columns of the features.</param>
    public (double[] Weights, double[] LeftOut) Solve(double penalty, int width)
    {
        double trace = 0;
        var right = new double[_d];
        for (var c = 0; c < _d; c++)
        {
            trace += _squares[(c * _d) + c];
        }

        foreach (var row in _rows)
        {
            Cholesky.AddScaled(row, 1, right);
        }

        var squares = (double[])_squares.Clone();
        for (var c = 0; c < _d; c++)
        {
            squares[(c * _d) + c] += penalty * trace;
        }

        var factor = Cholesky.Factor(squares, _d, 0);
        var solution = factor.Solve(right);
        var leftOut = new double[_rows.Length];
        for (var i = 0; i < leftOut.Length; i++)
        {
            var part = factor.SolveLower(_rows[i]);
            var influence = Math.Min(Cholesky.Dot(part, part), 0.99);
            leftOut[i] = 1 - ((1 - Cholesky.Dot(_rows[i], solution)) / (1 - influence));
        }

        var weights = new double[width + 1];
        for (var c = 0; c < _columns.Length; c++)
        {
            weights[_columns[c]] = solution[c];
        }

        weights[^1] = solution[^1];
        return (weights, leftOut);
    }
}
