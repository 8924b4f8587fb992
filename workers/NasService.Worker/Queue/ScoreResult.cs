namespace NasService.Worker.Queue;

/// <summary>The answer for one candidate, in the order of the request.</summary>
/// <param name="Accuracy">Share of correct answers; null if it failed.</param>
/// <param name="Samples">Images.</param>
/// <param name="ModelBytes">Bytes of the exported file.</param>
/// <param name="Error">Why it failed; null if it did not.</param>
/// <param name="Digest">Of the stored file; null if none was to be stored.</param>
internal sealed record ScoreResult(double? Accuracy, int Samples, long ModelBytes, string? Error, string? Digest);
