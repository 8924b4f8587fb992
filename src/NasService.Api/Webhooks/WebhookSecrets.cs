using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace NasService.Api.Webhooks;

/// <summary>What deliveries are signed with: shown once, stored encrypted under the service's own keys.</summary>
internal sealed class WebhookSecrets(IDataProtectionProvider protection)
{
    private const string Mark = "whsec_";
    private const int Bytes = 32;
    private readonly IDataProtector _protector = protection.CreateProtector("webhook");

    public (string Secret, string Protected) Create()
    {
        var secret = Mark + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
        return (secret, _protector.Protect(secret));
    }

    /// <summary>As Standard Webhooks have it: <c>v1,</c> and the HMAC-SHA256 of id, time and body.</summary>
    /// <exception cref="CryptographicException">The service's keys are not those that the secret was stored under.</exception>
    public string Sign(string protectedSecret, string id, long unixSeconds, string body) => Compute(_protector.Unprotect(protectedSecret), id, unixSeconds, body);

    internal static string Compute(string secret, string id, long unixSeconds, string body)
        => "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[Mark.Length..]), Encoding.UTF8.GetBytes(FormattableString.Invariant($"{id}.{unixSeconds}.{body}"))));
}
