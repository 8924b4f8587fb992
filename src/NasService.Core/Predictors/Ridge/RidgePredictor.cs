namespace NasService.Core.Predictors.Ridge;

/// <summary>Linear and pairwise terms. Rows are mostly zeros, so only their non-zero features are walked.</summary>
internal sealed class RidgePredictor(RidgeParameters parameters) : IPredictor
{
    public string Family => parameters.Family;

    public int Columns => parameters.Weights.Length;

    public void Predict(FeatureMatrix features, Span<double> mean, Span<double> spread)
    {
        PredictorInput.Check(this, features, mean, spread);
        var weights = parameters.Weights;
        var pairs = parameters.Pairs;
        var d = weights.Length;
        var active = new int[d];
        for (var r = 0; r < features.Rows; r++)
        {
            var row = features.Row(r);
            var sum = parameters.Intercept;
            var count = 0;
            for (var i = 0; i < d; i++)
            {
                if (row[i] != 0)
                {
                    sum += weights[i] * row[i];
                    active[count++] = i;
                }
            }

            for (var k = 0; pairs is not null && k < count; k++)
            {
                var i = active[k];
                // Row i of the strict upper triangle starts where column i + 1 would be 0.
                var start = (i * d) - (i * (i + 1) / 2) - i - 1;
                double inner = 0;
                for (var l = k + 1; l < count; l++)
                {
                    inner += pairs[start + active[l]] * row[active[l]];
                }

                sum += inner * row[i];
            }

            mean[r] = sum;
            spread[r] = parameters.Spread;
        }
    }

    public string ToJson() => parameters.Write();
}
