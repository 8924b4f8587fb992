using System.Text.Json;
using NasService.Core.Predictors.Gaussian;

namespace NasService.LightGbm;

/// <summary>Everything a LightGBM predictor is.</summary>
/// <param name="Family">Always <c>light-gbm</c>.</param>
/// <param name="Columns">Features of a row.</param>
/// <param name="Warp">Of the targets.</param>
/// <param name="Mean">Of the targets, in model space.</param>
/// <param name="Error">Root mean squared error out of fold, in model space.</param>
/// <param name="Chains">ML.NET's zip of each fold's model, in base64; none: all targets are equal or few.</param>
internal sealed record LightGbmParameters(string Family, int Columns, TargetWarp Warp, double Mean, double Error, byte[][] Chains)
{
    public string Write() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <exception cref="ArgumentException">Not parameters of LightGBM.</exception>
    public static LightGbmParameters Read(string json)
    {
        LightGbmParameters? read;
        try
        {
            read = JsonSerializer.Deserialize<LightGbmParameters>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"Expected parameters of {LightGbmFamily.FamilyName}, got text that is none: {e.Message}", nameof(json), e);
        }

        return read is { Family: LightGbmFamily.FamilyName, Warp: { Values: not null, Scores: not null }, Chains: not null } && read.Chains.All(c => c is not null)
            ? read
            : throw new ArgumentException($"Expected parameters of {LightGbmFamily.FamilyName}, got those of {read?.Family}.", nameof(json));
    }
}
