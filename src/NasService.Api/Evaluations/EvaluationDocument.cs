using System.Collections.Immutable;
using NasService.Api.Hosting;
using NasService.Core.Evaluations;
using NasService.Core.Fronts;
using NasService.Core.Tasks;

namespace NasService.Api.Evaluations;

/// <summary>What was found out about one architecture.</summary>
/// <param name="Index">Place in the order of asking.</param>
/// <param name="Round">0: initial sample; from 1: rounds of the search; -1: baselines.</param>
/// <param name="ArchitectureId">Id of the architecture, policy included.</param>
/// <param name="Architecture">Every active dimension but the bits.</param>
/// <param name="Policy">Every active bit dimension: 8 or 32.</param>
/// <param name="Quality">The task's metric, of the exported file on the ranking part of the validation split; absent if it failed.</param>
/// <param name="LatencyMs">Of the exported file; absent if it failed.</param>
/// <param name="ModelBytes">Bytes of the exported ONNX file.</param>
/// <param name="Macs">Multiply-accumulates of one image.</param>
/// <param name="Params">Parameters.</param>
/// <param name="Error">Why the candidate failed; absent if it did not.</param>
/// <param name="Provenance">What the numbers depend on.</param>
internal sealed record EvaluationDocument(
    int Index,
    int Round,
    string ArchitectureId,
    ImmutableSortedDictionary<string, double> Architecture,
    ImmutableSortedDictionary<string, int> Policy,
    EvaluationQuality? Quality,
    LatencyDocument? LatencyMs,
    long ModelBytes,
    long Macs,
    long Params,
    string? Error,
    EvaluationProvenance Provenance)
{
    /// <summary>Counted; absent where an earlier version evaluated it.</summary>
    public BitOpsDocument? BitOps { get; init; }

    public static EvaluationDocument Of(Evaluation e, ServerPaths paths, TaskCatalog tasks) => new(
        e.Index,
        e.Round,
        e.ArchitectureId,
        e.Choices,
        e.Policy,
        e.Quality is { } quality ? EvaluationQuality.Of(quality, tasks) : null,
        e.Latency is { } latency ? LatencyDocument.Of(latency) : null,
        e.ModelBytes,
        e.Macs,
        e.Parameters,
        paths.Hide(e.Error),
        e.Provenance)
    {
        BitOps = BitOpsDocument.Of(e.BitOps),
    };
}
