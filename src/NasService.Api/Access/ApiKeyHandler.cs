using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using NasService.Api.Problems;
using NasService.Api.Telemetry;
using NasService.Core.Access;

namespace NasService.Api.Access;

/// <summary><c>Authorization: Bearer nas_...</c>. Keys travel in this header and nowhere else: not in addresses, which are logged.</summary>
internal sealed class ApiKeyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, KeyRing keys, ServiceMeter meter)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiKey";

    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        if (!ApiKeySecret.TryParse(header[Prefix.Length..].Trim(), out var secret) || await keys.FindAsync(secret, Context.RequestAborted) is not { } key)
        {
            meter.Refused.Add(1);
            return AuthenticateResult.Fail("The key is unknown, expired or revoked.");
        }

        return AuthenticateResult.Success(new AuthenticationTicket(CallerClaims.Create(key, SchemeName), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return Problem.Unauthorized().ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => Problem.Forbidden().ExecuteAsync(Context);
}
