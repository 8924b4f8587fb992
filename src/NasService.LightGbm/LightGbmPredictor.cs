using NasService.Core.Predictors;

namespace NasService.LightGbm;

/// <summary>Mean of the chains, back in the metric's unit.</summary>
/// <param name="parameters">Without the chains.</param>
/// <param name="chains">One per fold; none: the mean is all there is.</param>
internal sealed class LightGbmPredictor(LightGbmParameters parameters, TreeChain[] chains) : IPredictor
{
    public string Family => LightGbmFamily.FamilyName;

    public int Columns => parameters.Columns;

    public void Predict(FeatureMatrix features, Span<double> mean, Span<double> spread)
    {
        PredictorInput.Check(this, features, mean, spread);
        var row = new float[Columns];
        for (var r = 0; r < features.Rows; r++)
        {
            TreeChain.Narrow(features.Row(r), row);
            double sum = 0;
            double squares = 0;
            foreach (var chain in chains)
            {
                var value = chain.Value(row);
                sum += value / chains.Length;
                squares += value * value / chains.Length;
            }

            var centre = parameters.Mean + sum;
            var width = Math.Sqrt((parameters.Error * parameters.Error) + Math.Max(0, squares - (sum * sum)));
            mean[r] = parameters.Warp.Inverse(centre);
            spread[r] = (parameters.Warp.Inverse(centre + width) - parameters.Warp.Inverse(centre - width)) / 2;
        }
    }

    public string ToJson() => (parameters with { Chains = [.. chains.Select(c => c.Zip)] }).Write();
}
