using System.Collections.Immutable;
using NasService.Core.Search.Predicted;

namespace NasService.Api.Predictors;

/// <summary>What is predicted and counted of one architecture.</summary>
/// <param name="ArchitectureId">Its id, policy included.</param>
/// <param name="Metrics">By name.</param>
/// <param name="Macs">Multiply-accumulates of one image, counted.</param>
/// <param name="Params">Parameters, counted.</param>
internal sealed record ArchitecturePrediction(string ArchitectureId, ImmutableSortedDictionary<string, PredictedValue> Metrics, long Macs, long Params);
