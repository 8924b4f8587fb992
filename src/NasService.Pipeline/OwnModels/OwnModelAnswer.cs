using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Core.Metrics;

namespace NasService.Pipeline.OwnModels;

/// <summary>What the child process found out about a user's model.</summary>
/// <param name="Side">Side of its square input.</param>
/// <param name="Parameters">Weights in the file.</param>
/// <param name="Quality">The task's metric; null where it was not asked.</param>
/// <param name="Latency">Null where it was not asked.</param>
/// <param name="Errors">What is wrong with the file, or why it cannot be run; empty if nothing.</param>
internal sealed record OwnModelAnswer(int Side, long Parameters, QualityScore? Quality, LatencyMeasurement? Latency, IReadOnlyList<InputError> Errors)
{
    /// <summary>The errors are the machine's and not the model's: asked again once that is mended, the answer may be another.</summary>
    public bool IsEnvironment { get; init; }

    /// <summary>Where a user names the file.</summary>
    public const string Place = "--baseline";

    /// <summary>The errors in words, without their place.</summary>
    public string Reason => string.Join(' ', Errors.Select(e => e.Message + (e.Found is null ? "" : $" (found {e.Found})")));

    /// <returns>The same.</returns>
    /// <exception cref="IOException">It says nothing about the model.</exception>
    public OwnModelAnswer OfModel() => IsEnvironment ? throw new IOException(Reason) : this;
}
