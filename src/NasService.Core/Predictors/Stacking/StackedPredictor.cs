using System.Collections.Immutable;
using System.Text.Json;

namespace NasService.Core.Predictors.Stacking;

/// <summary>The weighted mean of several predictors; its spread joins theirs with their disagreement.</summary>
internal sealed class StackedPredictor(ImmutableArray<IPredictor> members, ImmutableArray<double> weights) : IPredictor
{
    public string Family => StackedFamily.FamilyName;

    public int Columns => members[0].Columns;

    public void Predict(FeatureMatrix features, Span<double> mean, Span<double> spread)
    {
        PredictorInput.Check(this, features, mean, spread);
        var squares = new double[features.Rows];
        var (means, spreads) = (new double[features.Rows], new double[features.Rows]);
        mean.Clear();
        var all = new double[members.Length][];
        for (var k = 0; k < members.Length; k++)
        {
            members[k].Predict(features, means, spreads);
            all[k] = [.. means];
            for (var i = 0; i < means.Length; i++)
            {
                mean[i] += weights[k] * means[i];
                squares[i] += weights[k] * spreads[i] * spreads[i];
            }
        }

        for (var i = 0; i < squares.Length; i++)
        {
            for (var k = 0; k < all.Length; k++)
            {
                squares[i] += weights[k] * (all[k][i] - mean[i]) * (all[k][i] - mean[i]);
            }

            spread[i] = Math.Sqrt(squares[i]);
        }
    }

    public string ToJson() => JsonSerializer.Serialize(
        new StackedParameters(Family, [.. members.Select(m => m.Family)], [.. weights], [.. members.Select(m => m.ToJson())]), JsonSerializerOptions.Web);
}
