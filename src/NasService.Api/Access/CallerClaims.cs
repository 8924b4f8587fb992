using System.Security.Claims;
using NasService.Core.Access;

namespace NasService.Api.Access;

/// <summary>What a key says of its holder, as claims.</summary>
internal static class CallerClaims
{
    public const string User = ClaimTypes.Name;
    public const string KeyId = ClaimTypes.NameIdentifier;
    public const string Scope = "nas:scope";

    /// <summary>Which session it is; a key sent by itself has none.</summary>
    public const string Session = "nas:session";

    public static ClaimsPrincipal Create(ApiKey key, string scheme) => new(new ClaimsIdentity(
        [new Claim(User, key.User), new Claim(KeyId, key.Id), .. ApiScopeNames.Of(key.Scopes).Select(s => new Claim(Scope, s))], scheme, User, Scope));

    public static ClaimsPrincipal Create(ApiKey key, string scheme, string session)
    {
        var principal = Create(key, scheme);
        principal.Identities.First().AddClaim(new Claim(Session, session));
        return principal;
    }
}
