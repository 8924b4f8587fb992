using System.Net;

namespace NasService.Api.Webhooks;

/// <summary>Which addresses a webhook may have. What its name leads to is looked at when the connection is made.</summary>
internal static class WebhookTarget
{
    public const string Allowed = "https://HOST[:443|:8443]/... without a user's name, on the public internet";
    private const int MaxLength = 2000;
    private static readonly int[] Ports = [443, 8443];

    /// <param name="text">What a user sent.</param>
    /// <param name="allowPrivate">The administrator lets webhooks into private networks, also without TLS.</param>
    /// <returns>Null if it may not be.</returns>
    public static Uri? Parse(string? text, bool allowPrivate)
    {
        if (text is null or { Length: > MaxLength } || text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\')
            || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0 || uri.Host.Length == 0)
        {
            return null;
        }

        if (allowPrivate)
        {
            return uri.Scheme is "http" or "https" ? uri : null;
        }

        return uri.Scheme == Uri.UriSchemeHttps && Ports.Contains(uri.Port)
            && (!IPAddress.TryParse(uri.IdnHost.Trim('[', ']'), out var address) || PublicAddress.Is(address)) ? uri : null;
    }
}
