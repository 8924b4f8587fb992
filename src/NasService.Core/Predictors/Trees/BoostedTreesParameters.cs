using System.Text.Json;
using NasService.Core.Predictors.Gaussian;

namespace NasService.Core.Predictors.Trees;

/// <summary>Everything a boosted-trees predictor is.</summary>
/// <param name="Family">Always <c>boosted-trees</c>.</param>
/// <param name="Columns">Features of a row.</param>
/// <param name="Warp">Of the targets.</param>
/// <param name="Mean">In model space.</param>
/// <param name="Error">Root mean squared error out of fold, in model space.</param>
/// <param name="Chains">Trees to add up, per fold.</param>
internal sealed record BoostedTreesParameters(string Family, int Columns, TargetWarp Warp, double Mean, double Error, RegressionTree[][] Chains)
{
    public string Write() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <exception cref="ArgumentException">Not parameters of boosted trees.</exception>
    public static BoostedTreesParameters Read(string json)
    {
        BoostedTreesParameters? read;
        try
        {
            read = JsonSerializer.Deserialize<BoostedTreesParameters>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"Expected parameters of {BoostedTreesFamily.FamilyName}, got text that is none: {e.Message}", nameof(json), e);
        }

        return read is { Family: BoostedTreesFamily.FamilyName, Warp: { Values: not null, Scores: not null }, Chains.Length: > 0 }
            && read.Chains.All(c => c.All(t => t is { Columns: not null, Thresholds: not null, Leaves: not null }
                && t.Leaves.Length == t.Columns.Length + 1 && t.Thresholds.Length == t.Columns.Length && t.Columns.All(i => i < read.Columns)))
            ? read
            : throw new ArgumentException($"Expected parameters of {BoostedTreesFamily.FamilyName}, got those of {read?.Family}.", nameof(json));
    }
}
