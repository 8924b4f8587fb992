using System.Collections.Immutable;

namespace NasService.Api.Fleet;

/// <summary>Newest first.</summary>
internal sealed record WorkList(ImmutableArray<WorkDocument> Items);
