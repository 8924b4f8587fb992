using System.Collections.Immutable;
using NasService.Core.Evaluations;
using NasService.Core.Latency;

namespace NasService.Core.Jobs;


/// <summary>Evaluations to be stored together with the state of the search.</summary>
/// <param name="Evaluations">In any order; indices and architectures distinct.</param>
/// <param name="PlanKey"><see cref="MeasurementPlan.Key"/> of their latencies.</param>
/// <param name="CheckpointJson">The stage's new checkpoint, as the search's snapshot; null leaves the one there.</param>
public sealed record EvaluationBatch(ImmutableArray<Evaluation> Evaluations, string PlanKey, string? CheckpointJson);
