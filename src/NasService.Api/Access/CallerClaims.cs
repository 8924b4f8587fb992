using System.Security.Claims;
using NasService.Core.Access;

namespace NasService.Api.Access;

/// <summary>What a key says of its holder, as claims.</summary>
internal static class CallerClaims
{
    public const string User = ClaimTypes.Name;
    public const string KeyId = ClaimTypes.NameIdentifier;
    public const string Scope = "nas:scope";

    /// <summary>The device whose key it is; such a key has no scopes.</summary>
    public const string Device = "nas:device";

    /// <summary>Which session it is; a key sent by itself has none.</summary>
    public const string Session = "nas:session";

    public static ClaimsPrincipal Create(ApiKey key, string scheme) => new(new ClaimsIdentity(
        [new Claim(User, key.User), new Claim(KeyId, key.Id), .. Opens(key)], scheme, User, Scope));

    private static IEnumerable<Claim> Opens(ApiKey key)
        => key.Device is { } device ? [new Claim(Device, device)] : ApiScopeNames.Of(key.Scopes).Select(s => new Claim(Scope, s));

    public static ClaimsPrincipal Create(ApiKey key, string scheme, string session)
    {
        var principal = Create(key, scheme);
        principal.Identities.First().AddClaim(new Claim(Session, session));
        return principal;
    }
}
