using NasService.Core.Predictors;

namespace NasService.LightGbm;

/// <summary>Mean of the chains, back in the metric's unit.</summary>
internal sealed class LightGbmPredictor : IPredictor
{
    private readonly LightGbmParameters _parameters;
    private readonly TreeChain[] _chains;

    public LightGbmPredictor(LightGbmParameters parameters, TreeChain[] chains)
    {
        _parameters = parameters;
        _chains = chains;
    }

    public string Family => LightGbmFamily.FamilyName;

    public int Columns => _parameters.Columns;

    public void Predict(FeatureMatrix features, Span<double> mean, Span<double> spread)
    {
        PredictorInput.Check(this, features, mean, spread);
        var row = new float[Columns];
        for (var r = 0; r < features.Rows; r++)
        {
            TreeChain.Narrow(features.Row(r), row);
            double sum = 0;
            double squares = 0;
            foreach (var chain in _chains)
            {
                var value = chain.Value(row);
                sum += value / _chains.Length;
                squares += value * value / _chains.Length;
            }

            var centre = _parameters.Mean + sum;
            var width = Math.Sqrt((_parameters.Error * _parameters.Error) + Math.Max(0, squares - (sum * sum)));
            mean[r] = _parameters.Warp.Inverse(centre);
            spread[r] = (_parameters.Warp.Inverse(centre + width) - _parameters.Warp.Inverse(centre - width)) / 2;
        }
    }

    public string ToJson() => _parameters.Write();
}
