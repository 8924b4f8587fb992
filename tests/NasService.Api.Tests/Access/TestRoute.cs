using Microsoft.AspNetCore.Routing;

namespace NasService.Api.Tests.Access;

/// <summary>A route with one of its methods.</summary>
internal sealed record TestRoute(RouteEndpoint Endpoint, string Method)
{
    public string Path => "/" + Endpoint.RoutePattern.RawText!.TrimStart('/');

    /// <summary>The route with something in every place.</summary>
    public string Address(string job, string digest) => Path
        .Replace("{id}", job, StringComparison.Ordinal)
        .Replace("{digest}", digest, StringComparison.Ordinal)
        .Replace("{index:int}", "0", StringComparison.Ordinal)
        .Replace("{documentName}", "v1", StringComparison.Ordinal)
        .Replace("{name}", "fashion-mbconv", StringComparison.Ordinal)
        .Replace("{architectureId}", "a001", StringComparison.Ordinal)
        .Replace("{architecture}", "a001", StringComparison.Ordinal)
        .Replace("{**path}", "x.js", StringComparison.Ordinal)
        .Replace("{keyId}", "k", StringComparison.Ordinal)
        .Replace("{webhookId}", "w", StringComparison.Ordinal)
        .Replace("{deliveryId}", "d", StringComparison.Ordinal);
}
