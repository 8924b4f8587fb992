using System.Globalization;
using System.Text.Json.Serialization;

namespace NasService.Core.Latency;

/// <summary>How a model's latency is measured.</summary>
/// <param name="Batch">Images per run. Default 1.</param>
/// <param name="Threads">Threads inside an operator. Default 1.</param>
/// <param name="WarmUp">Runs before the first that counts. Default 50.</param>
/// <param name="MinRuns">Runs that count, at least. Default 300.</param>
/// <param name="MaxRuns">Runs that count, at most. Default 3000.</param>
/// <param name="RelativeInterval">Stop once the 95 % confidence interval of the median is this share of it, or less, to each side. Default 0.02.</param>
public sealed record MeasurementPlan(
    int Batch = 1,
    int Threads = 1,
    int WarmUp = 50,
    int MinRuns = 300,
    int MaxRuns = 3000,
    double RelativeInterval = 0.02)
{
    /// <summary>A text that is equal exactly when two plans give comparable numbers; part of the key of a recorded latency.</summary>
    public string Key => string.Create(
        CultureInfo.InvariantCulture, $"b{Batch}t{Threads}w{WarmUp}n{MinRuns}-{MaxRuns}i{RelativeInterval}{(Frames is { } frames ? $"f{frames}" : "")}{(Side is { } side ? $"s{side}" : "")}");

    /// <summary>Frames of the recording that a model is timed on, where it takes any number; null (default): models take inputs of one size.</summary>
    public int? Frames { get; init; }

    /// <summary>Side of the square picture that a model is timed on, where it takes any size; null (default): models take inputs of one size.</summary>
    public int? Side { get; init; }

    /// <summary>Lengths of the axes that a model leaves open, by their symbols.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> FreeAxes
    {
        get
        {
            var axes = new Dictionary<string, int>(StringComparer.Ordinal);
            if (Frames is { } frames)
            {
                axes.Add(FramesAxis, frames);
            }

            if (Side is { } side)
            {
                axes.Add(HeightAxis, side);
                axes.Add(WidthAxis, side);
            }

            return axes;
        }
    }

    private const string FramesAxis = "T";
    private const string HeightAxis = "H";
    private const string WidthAxis = "W";
}
