using System.Text.Json;

namespace NasService.Core.Predictors.Ridge;

/// <summary>Everything a ridge predictor is: mean = Intercept + sum w_i x_i + sum over i &lt; j of p_ij x_i x_j.</summary>
/// <param name="Family">The family's name.</param>
/// <param name="Intercept">In the metric's unit.</param>
/// <param name="Weights">d of them.</param>
/// <param name="Pairs">The strict upper triangle row by row, d (d - 1) / 2 of them; null: linear only.</param>
/// <param name="Alpha">Penalty chosen, relative to the mean squared length of the centred features.</param>
/// <param name="PairShare">Weight of pairwise against linear terms; 0: linear only.</param>
/// <param name="Spread">Out-of-fold root mean squared error: the same for every row.</param>
internal sealed record RidgeParameters(string Family, double Intercept, double[] Weights, double[]? Pairs, double Alpha, double PairShare, double Spread)
{
    public string Write() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    public static RidgeParameters Read(string json, string family)
    {
        RidgeParameters? read;
        try
        {
            read = JsonSerializer.Deserialize<RidgeParameters>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"Expected parameters of {family}, got text that is none: {e.Message}", nameof(json), e);
        }

        // Missing properties deserialize to null whatever their type says.
        var d = read?.Weights?.Length ?? 0;
        return read?.Family == family && read.Weights is not null && (read.Pairs is null || read.Pairs.Length == d * (d - 1) / 2)
            ? read
            : throw new ArgumentException($"Expected parameters of {family}, got those of {read?.Family}.", nameof(json));
    }
}
