using System.Text.Json.Serialization;
using NasService.Core.Metrics;

namespace NasService.Worker.Queue;

/// <summary>The answer for one candidate, in the order of the request.</summary>
/// <param name="Quality">The task's metric; null if it failed.</param>
/// <param name="ModelBytes">Bytes of the exported file.</param>
/// <param name="Error">Why it failed; null if it did not.</param>
/// <param name="Digest">Of the stored file; null if none was to be stored.</param>
internal sealed record ScoreResult(QualityScore? Quality, long ModelBytes, string? Error, string? Digest)
{
    /// <summary>As an earlier version answered: <see cref="Samples"/> pictures with so large a share of right answers.</summary>
    public double? Accuracy { get; init; }

    /// <inheritdoc cref="Accuracy"/>
    public int Samples { get; init; }

    /// <summary>The quality, whichever version answered.</summary>
    [JsonIgnore]
    public QualityScore? Score => Quality ?? (Accuracy is { } share ? QualityScore.OfShare("accuracy", (long)Math.Round(share * Samples), Samples) : null);
}
