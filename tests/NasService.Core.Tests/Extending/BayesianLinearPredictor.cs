using System.Text.Json;
using NasService.Core.Predictors;

namespace NasService.Core.Tests.Extending;

/// <summary>Mean = intercept + w (x - centre); variance = noise^2 (1 + (x - centre)' S (x - centre)).</summary>
/// <param name="Family">Always <c>bayesian-linear</c>.</param>
/// <param name="Intercept">Mean target, in the metric's unit.</param>
/// <param name="Centre">d mean features.</param>
/// <param name="Weights">d of them.</param>
/// <param name="Covariance">S, d x d: that of the weights over the squared noise.</param>
/// <param name="Noise">Deviation of one observation, in the metric's unit.</param>
internal sealed record BayesianLinearPredictor(
    string Family, double Intercept, double[] Centre, double[] Weights, double[][] Covariance, double Noise) : IPredictor
{
    public int Columns => Weights.Length;

    public static double[] Centred(ReadOnlySpan<double> row, double[] centre)
    {
        var x = row.ToArray();
        Cholesky.AddScaled(centre, -1, x);
        return x;
    }

    public static BayesianLinearPredictor Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<BayesianLinearPredictor>(json, JsonSerializerOptions.Web) is
            { Family: BayesianLinearFamily.FamilyName, Centre: not null, Weights: not null, Covariance: not null } read
                ? read
                : throw new ArgumentException($"Expected parameters of {BayesianLinearFamily.FamilyName}, got others.", nameof(json));
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"Expected parameters of {BayesianLinearFamily.FamilyName}: {e.Message}", nameof(json), e);
        }
    }

    public void Predict(FeatureMatrix features, Span<double> mean, Span<double> spread)
    {
        PredictorInput.Check(this, features, mean, spread);
        for (var r = 0; r < features.Rows; r++)
        {
            var x = Centred(features.Row(r), Centre);
            mean[r] = Intercept + Cholesky.Dot(Weights, x);
            spread[r] = Noise * Math.Sqrt(1 + Math.Max(0, Cholesky.Dot(x, Array.ConvertAll(Covariance, s => Cholesky.Dot(s, x)))));
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);
}
