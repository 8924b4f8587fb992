using System.Collections.Immutable;
using NasService.Core.Jobs;

namespace NasService.Api.Fronts;

/// <summary>Versions of fronts in the order they were stored.</summary>
internal sealed record FrontHistory(ImmutableArray<FrontSummary> Fronts);
