using NasService.Core.Latency;

namespace NasService.Worker.Candidates;

/// <summary>What scoring found out about one candidate. A failed one has an error and neither accuracy nor file.</summary>
/// <param name="Accuracy">Share of correct answers of the exported file on the ranking images.</param>
/// <param name="Samples">How many images that were.</param>
/// <param name="ModelBytes">Bytes of the exported file.</param>
/// <param name="Error">Why it failed.</param>
/// <param name="File">The exported file, for a meter that reads files.</param>
internal sealed record ScoredCandidate(double? Accuracy, int Samples, long ModelBytes, string? Error, ModelFile? File);
