using System.Collections.Immutable;

namespace NasService.Api.Predictors;

/// <summary>By round, then metric, then family.</summary>
internal sealed record PredictorList(ImmutableArray<PredictorDocument> Predictors);
