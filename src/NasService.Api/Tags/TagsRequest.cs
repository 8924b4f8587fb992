namespace NasService.Api.Tags;

/// <summary>Tags to be put on a job.</summary>
/// <param name="Tags">All that it has from now on; none: an empty list.</param>
internal sealed record TagsRequest(IReadOnlyList<string?>? Tags);
