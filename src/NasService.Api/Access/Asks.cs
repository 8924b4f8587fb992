namespace NasService.Api.Access;

/// <summary>What kind of answer a request is after.</summary>
internal static class Asks
{
    private static readonly PathString[] Machines = ["/api", "/health", "/metrics", "/openapi"];

    /// <summary>A person's browser asks for a page; everything else gets documents and status codes.</summary>
    public static bool ForPage(HttpRequest request) => !Array.Exists(Machines, m => request.Path.StartsWithSegments(m, StringComparison.OrdinalIgnoreCase));
}
