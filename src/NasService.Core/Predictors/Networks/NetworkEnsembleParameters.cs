using System.Text.Json;
using NasService.Core.Predictors.Gaussian;

namespace NasService.Core.Predictors.Networks;

/// <summary>Everything a network ensemble is.</summary>
/// <param name="Family">Always <c>network-ensemble</c>.</param>
/// <param name="Warp">Of the targets.</param>
/// <param name="Mean">Of the targets in model space.</param>
/// <param name="Scale">Their standard deviation.</param>
/// <param name="Error">Root mean squared error out of fold, in units of <paramref name="Scale"/>.</param>
/// <param name="Inputs">Of the features.</param>
/// <param name="Members">One per fold.</param>
internal sealed record NetworkEnsembleParameters(string Family, TargetWarp Warp, double Mean, double Scale, double Error, NetworkScale Inputs, Network[] Members)
{
    public string Write() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <exception cref="ArgumentException">Not parameters of a network ensemble.</exception>
    public static NetworkEnsembleParameters Read(string json)
    {
        NetworkEnsembleParameters? read;
        try
        {
            read = JsonSerializer.Deserialize<NetworkEnsembleParameters>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"Expected parameters of {NetworkEnsembleFamily.FamilyName}, got text that is none: {e.Message}", nameof(json), e);
        }

        return read is { Family: NetworkEnsembleFamily.FamilyName, Warp: { Values: not null, Scores: not null }, Inputs.Factors: not null, Members.Length: > 0 }
            && read.Members.All(m => m is { Weights: not null, Biases: not null, Output: not null } && m.Output.Length == m.Biases.Length + 1)
            ? read
            : throw new ArgumentException($"Expected parameters of {NetworkEnsembleFamily.FamilyName}, got those of {read?.Family}.", nameof(json));
    }
}
