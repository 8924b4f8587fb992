using System.Collections.Immutable;

namespace NasService.Api.Artifacts;

/// <summary>In the order they were stored.</summary>
internal sealed record ArtifactList(ImmutableArray<ArtifactDocument> Artifacts);
