using System.Collections.Immutable;
using NasService.Api.Artifacts;
using NasService.Api.Evaluations;
using NasService.Core.Fronts;
using NasService.Core.Spaces;

namespace NasService.Api.Candidates;

/// <summary>All that a job knows of one architecture.</summary>
/// <param name="Id">Id of the architecture, policy included.</param>
/// <param name="Inputs">What it reads.</param>
/// <param name="Classes">Numbers that it gives.</param>
/// <param name="Blocks">The network, in order of execution.</param>
/// <param name="LatencyModel">Where the blocks' shares of the latency are from; absent where the job's measurements do not tell them.</param>
/// <param name="Evaluation">What the search found out; absent where it did not look at it.</param>
/// <param name="FrontPoint">Its place on the newest front, or as a baseline beside it; absent otherwise.</param>
/// <param name="OnFront">Whether it is a point of the newest front.</param>
/// <param name="Measurements">Every latency, in the order they were stored.</param>
/// <param name="Artifacts">Its files.</param>
internal sealed record CandidateDocument(
    string Id,
    ImmutableArray<InputSummary> Inputs,
    int Classes,
    ImmutableArray<BlockDocument> Blocks,
    LatencyModelDocument? LatencyModel,
    EvaluationDocument? Evaluation,
    FrontPointDocument? FrontPoint,
    bool OnFront,
    ImmutableArray<MeasurementDocument> Measurements,
    ImmutableArray<ArtifactDocument> Artifacts);
