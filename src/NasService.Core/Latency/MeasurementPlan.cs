using System.Globalization;
using System.Text.Json.Serialization;
using NasService.Core.Networks;

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
        CultureInfo.InvariantCulture, $"b{Batch}t{Threads}w{WarmUp}n{MinRuns}-{MaxRuns}i{RelativeInterval}{OfInput}");

    private string OfInput => string.Create(
        CultureInfo.InvariantCulture, $"{(Frames is { } f ? $"f{f}" : "")}{(Side is { } s ? $"s{s}" : "")}{(Tokens is { } l ? $"l{l}" : "")}{(Lengths is { } all ? $"l{all.Key}" : "")}");

    /// <summary>Frames of the recording that a model is timed on, where it takes any number; null (default): models take inputs of one size.</summary>
    public int? Frames { get; init; }

    /// <summary>Side of the square picture that a model is timed on, where it takes any size; null (default): models take inputs of one
    /// size.</summary>
    public int? Side { get; init; }

    /// <summary>Tokens of the sentence that a model is timed on, its shapes left open as in use; null (default): models read no
    /// sentences.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Tokens { get; init; }

    /// <summary>Lengths of sentences that a latency is the expectation over; null (default): there is one length, or none.</summary>
    [JsonIgnore]
    public TokenLengths? Lengths { get; init; }

    /// <summary>The part of it that measures at one of its lengths.</summary>
    public MeasurementPlan AtLength(int tokens) => this with { Lengths = null, Tokens = tokens };

    /// <summary>Lengths of axes that stay open in the session, by their symbols: of an input that is any long.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> OpenAxes => Tokens is { } tokens
        ? new Dictionary<string, int>(StringComparer.Ordinal) { [AxisSymbols.Length] = tokens } : new(StringComparer.Ordinal);

    /// <summary>Lengths of the axes that a model leaves open, by their symbols; the session fixes them.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> FreeAxes
    {
        get
        {
            var axes = new Dictionary<string, int>(StringComparer.Ordinal);
            if (Frames is { } frames)
            {
                axes.Add(AxisSymbols.Length, frames);
            }

            if (Side is { } side)
            {
                axes.Add(AxisSymbols.Height, side);
                axes.Add(AxisSymbols.Width, side);
            }

            return axes;
        }
    }
}
