namespace NasService.Core.Predictors.Networks;

/// <summary>y = b2 + sum over h of v_h tanh(b_h + sum over c of w_ch x_c).</summary>
/// <param name="Weights">d x H, row by row: the weights of an input lie together.</param>
/// <param name="Biases">H.</param>
/// <param name="Output">H, then the output's bias.</param>
internal sealed record Network(double[] Weights, double[] Biases, double[] Output)
{
    public double Value(SparseRow row)
    {
        Span<double> hidden = stackalloc double[Biases.Length];
        return Value(row, hidden);
    }

    /// <summary>Leaves the activations in <paramref name="hidden"/>.</summary>
    public double Value(SparseRow row, Span<double> hidden)
    {
        Biases.CopyTo(hidden);
        for (var k = 0; k < row.Columns.Length; k++)
        {
            Cholesky.AddScaled(Weights.AsSpan(row.Columns[k] * Biases.Length, Biases.Length), row.Values[k], hidden);
        }

        var sum = Output[^1];
        for (var h = 0; h < hidden.Length; h++)
        {
            hidden[h] = Math.Tanh(hidden[h]);
            sum += Output[h] * hidden[h];
        }

        return sum;
    }
}
