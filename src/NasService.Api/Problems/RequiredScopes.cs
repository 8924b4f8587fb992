using Microsoft.AspNetCore.Authorization;

namespace NasService.Api.Problems;

/// <summary>What the endpoint that was asked for needs.</summary>
internal static class RequiredScopes
{
    /// <summary>Null where it needs none in particular.</summary>
    public static string? Of(HttpContext context)
        => context.GetEndpoint()?.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).LastOrDefault(p => p is not null);
}
