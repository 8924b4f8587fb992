namespace NasService.Core.Predictors;

/// <summary>How well predictions agree with what was measured.</summary>
/// <param name="KendallTau">Tau-b, -1..1; 1 is the same order.</param>
/// <param name="Rmse">Root mean squared error, in the metric's unit.</param>
/// <param name="Mape">Mean absolute percentage error, as a fraction; rows with a target of 0 are left out; 0 if none is left.</param>
/// <param name="Rows">Rows compared.</param>
public sealed record PredictorScores(double KendallTau, double Rmse, double Mape, int Rows)
{
    /// <exception cref="ArgumentException">No rows, or lengths that differ.</exception>
    public static PredictorScores Of(ReadOnlySpan<double> predicted, ReadOnlySpan<double> measured)
    {
        if (predicted.Length != measured.Length || predicted.IsEmpty)
        {
            throw new ArgumentException($"Expected as many predictions as measurements, one or more; got {predicted.Length} and {measured.Length}.");
        }

        double squares = 0;
        double shares = 0;
        var counted = 0;
        for (var i = 0; i < measured.Length; i++)
        {
            var error = predicted[i] - measured[i];
            squares += error * error;
            if (measured[i] != 0)
            {
                shares += Math.Abs(error / measured[i]);
                counted++;
            }
        }

        return new PredictorScores(
            Predictors.KendallTau.Of(predicted, measured),
            Math.Sqrt(squares / measured.Length),
            counted == 0 ? 0 : shares / counted,
            measured.Length);
    }
}
