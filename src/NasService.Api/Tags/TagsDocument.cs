using System.Collections.Immutable;

namespace NasService.Api.Tags;

/// <summary>The tags of a job.</summary>
/// <param name="Tags">Each once, in alphabetic order.</param>
internal sealed record TagsDocument(ImmutableArray<string> Tags);
