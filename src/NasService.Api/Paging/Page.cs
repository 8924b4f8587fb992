namespace NasService.Api.Paging;

/// <summary>One page of a list.</summary>
/// <param name="Items">In the list's order.</param>
/// <param name="Next">Address of the next page, also in the header <c>Link</c>; absent on the last.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
