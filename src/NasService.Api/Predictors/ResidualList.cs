using System.Collections.Immutable;

namespace NasService.Api.Predictors;

/// <summary>One entry for each metric that was predicted.</summary>
internal sealed record ResidualList(ImmutableArray<ResidualDocument> Metrics);
