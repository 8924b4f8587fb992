using NasService.Core.Latency;
using NasService.Core.Metrics;

namespace NasService.Pipeline.Candidates;

/// <summary>What scoring found out about one candidate. A failed one has an error and neither quality nor file.</summary>
/// <param name="Quality">The task's metric, of the exported file on the ranking images.</param>
/// <param name="ModelBytes">Bytes of the exported file.</param>
/// <param name="Error">Why it failed.</param>
/// <param name="File">The exported file, for a meter that reads files.</param>
internal sealed record ScoredCandidate(QualityScore? Quality, long ModelBytes, string? Error, ModelFile? File);
