namespace NasService.Core.Predictors.Networks;

/// <summary>Mean of the members, back in the metric's unit.</summary>
internal sealed class NetworkEnsemblePredictor(NetworkEnsembleParameters parameters) : IPredictor
{
    public string Family => NetworkEnsembleFamily.FamilyName;

    public int Columns => parameters.Inputs.Factors.Length;

    public void Predict(FeatureMatrix features, Span<double> mean, Span<double> spread)
    {
        PredictorInput.Check(this, features, mean, spread);
        var x = parameters.Inputs.Apply(features);
        var members = parameters.Members;
        for (var r = 0; r < features.Rows; r++)
        {
            double sum = 0;
            double squares = 0;
            foreach (var member in members)
            {
                var value = member.Value(x.Row(r));
                sum += value / members.Length;
                squares += value * value / members.Length;
            }

            var centre = parameters.Mean + (parameters.Scale * sum);
            var width = parameters.Scale * Math.Sqrt((parameters.Error * parameters.Error) + Math.Max(0, squares - (sum * sum)));
            mean[r] = parameters.Warp.Inverse(centre);
            spread[r] = (parameters.Warp.Inverse(centre + width) - parameters.Warp.Inverse(centre - width)) / 2;
        }
    }

    public string ToJson() => parameters.Write();
}
