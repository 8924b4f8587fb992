using System.Collections.Immutable;

namespace NasService.Cli.Spaces;

/// <summary>What <c>nas spaces list --json</c> prints.</summary>
internal sealed record SpaceListDocument(ImmutableArray<SpaceDocument> Spaces);
