using System.Collections.Immutable;

namespace NasService.Api.Fleet;

/// <summary>Who is next first; the other users together last.</summary>
internal sealed record ShareList(ImmutableArray<ShareDocument> Users);
