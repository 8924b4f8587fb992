namespace NasService.Core.Predictors.Trees;

/// <summary>Mean of the chains, back in the metric's unit.</summary>
internal sealed class BoostedTreesPredictor(BoostedTreesParameters parameters) : IPredictor
{
    public string Family => BoostedTreesFamily.FamilyName;

    public int Columns => parameters.Columns;

    public void Predict(FeatureMatrix features, Span<double> mean, Span<double> spread)
    {
        PredictorInput.Check(this, features, mean, spread);
        var chains = parameters.Chains;
        for (var r = 0; r < features.Rows; r++)
        {
            double sum = 0;
            double squares = 0;
            foreach (var chain in chains)
            {
                var value = BoostedTreesFamily.Sum(chain, features.Row(r));
                sum += value / chains.Length;
                squares += value * value / chains.Length;
            }

            var centre = parameters.Mean + sum;
            var width = Math.Sqrt((parameters.Error * parameters.Error) + Math.Max(0, squares - (sum * sum)));
            mean[r] = parameters.Warp.Inverse(centre);
            spread[r] = (parameters.Warp.Inverse(centre + width) - parameters.Warp.Inverse(centre - width)) / 2;
        }
    }

    public string ToJson() => parameters.Write();
}
