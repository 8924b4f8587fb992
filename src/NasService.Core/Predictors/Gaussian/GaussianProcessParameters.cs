using System.Text.Json;

namespace NasService.Core.Predictors.Gaussian;

/// <summary>Everything a Gaussian process predictor is; its factor and weights follow from these by the same arithmetic as in the fit.</summary>
/// <param name="Family">The family's name.</param>
/// <param name="Scale">Of the features.</param>
/// <param name="Kernel">Fitted.</param>
/// <param name="Warp">Of the targets.</param>
/// <param name="Rows">n.</param>
/// <param name="Features">n x d, row by row.</param>
/// <param name="Targets">n, in model space.</param>
/// <param name="NoiseShares">n, variance of each row's noise against the typical one.</param>
internal sealed record GaussianProcessParameters(
    string Family,
    GaussianScale Scale,
    GaussianKernel Kernel,
    TargetWarp Warp,
    int Rows,
    double[] Features,
    double[] Targets,
    double[] NoiseShares)
{
    public string Write() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <exception cref="ArgumentException">Not parameters of <paramref name="family"/>.</exception>
    public static GaussianProcessParameters Read(string json, string family)
    {
        GaussianProcessParameters? read;
        try
        {
            read = JsonSerializer.Deserialize<GaussianProcessParameters>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"Expected parameters of {family}, got text that is none: {e.Message}", nameof(json), e);
        }

        return read is not null && read.Family == family && read.IsComplete
            ? read
            : throw new ArgumentException($"Expected parameters of {family}, got those of {read?.Family}.", nameof(json));
    }

    // Missing properties deserialize to null whatever their type says.
    private bool IsComplete
        => Scale is { Centre: not null, GroupOf: not null, Spread: not null }
        && Kernel is { GroupWeights: not null }
        && Warp is { Values: not null, Scores: not null }
        && Targets?.Length == Rows
        && NoiseShares?.Length == Rows
        && Features?.Length == Rows * Scale.Centre.Length;
}
