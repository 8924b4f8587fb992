using NasService.Api.Hosting;

namespace NasService.Api.Pages;

/// <summary>
/// What the page of a browser that is a device has beside other pages, and its scripts have too: a worker's script has a policy of its
/// own. Its runtime is compiled in the
/// browser, and under isolation from other origins it may have threads and a fine clock.
/// </summary>
internal static class DeviceHeaders
{
    private static readonly string s_contentSecurityPolicy
        = SecurityHeaders.ContentSecurityPolicy.Replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'",
            StringComparison.Ordinal);

    public static void Set(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = s_contentSecurityPolicy;

        // Cross-Origin-Opener-Policy, its other half, is on every answer.
        response.Headers["Cross-Origin-Embedder-Policy"] = "require-corp";
    }
}
