using System.Collections.Immutable;

namespace NasService.Api.Access;

/// <summary>Newest first, revoked ones included.</summary>
internal sealed record KeyList(ImmutableArray<KeyDocument> Keys);
