using System.Collections.Immutable;

namespace NasService.Api.Spaces;

/// <summary>By name.</summary>
internal sealed record SpaceList(ImmutableArray<SpaceDetail> Spaces);
