using System.Collections.Immutable;

namespace NasService.Api.Predictors;

/// <summary>Predictions in the order of the architectures sent.</summary>
/// <param name="Predictors">What predicted.</param>
/// <param name="Predictions">One for each architecture.</param>
internal sealed record PredictionAnswer(ImmutableArray<PredictorDocument> Predictors, ImmutableArray<ArchitecturePrediction> Predictions);
