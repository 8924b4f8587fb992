using System.Collections.Immutable;

namespace NasService.Pipeline.Scoring;

/// <summary>What is to be scored, and on what.</summary>
/// <param name="Bundle">An exported bundle's folder.</param>
/// <param name="Data">The data set's folder.</param>
public sealed record ScoreRequest(string Bundle, string Data)
{
    /// <summary>File of the bundle. Default <c>model.onnx</c>.</summary>
    public string Model { get; init; } = "model.onnx";

    /// <summary>Kind of data; null (default): the first that the folder looks like.</summary>
    public string? Kind { get; init; }

    /// <summary>One of <see cref="ScorePart"/>. Default <c>own</c>.</summary>
    public string Part { get; init; } = ScorePart.Own;

    /// <summary>Patterns of recordings' names that are the test set; empty (default): none.</summary>
    public ImmutableArray<string> Test { get; init; } = [];

    /// <summary>File of trials, a line each: 1 or 0, and two recordings below the folder; null (default): every pair.</summary>
    public string? Trials { get; init; }

    /// <summary>Sessions that share the samples; the score does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
