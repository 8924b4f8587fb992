using System.Security.Claims;

namespace NasService.Api.Access;

/// <summary>Who calls.</summary>
/// <param name="User">Whose jobs are whose.</param>
/// <param name="KeyId">The key, also of a session.</param>
/// <param name="IsAdmin">Sees and steers every user's jobs.</param>
internal sealed record Caller(string User, string KeyId, bool IsAdmin)
{
    /// <summary>For queries limited to what the caller may see; null: no limit.</summary>
    public string? OwnerFilter => IsAdmin ? null : User;

    /// <summary>Null where nobody is authenticated.</summary>
    public static Caller? Of(ClaimsPrincipal principal)
        => principal.FindFirstValue(CallerClaims.User) is { } user && principal.FindFirstValue(CallerClaims.KeyId) is { } key
            ? new Caller(user, key, principal.HasClaim(CallerClaims.Scope, ScopePolicies.Admin))
            : null;

    /// <summary>Binds a handler's parameter. Authorization has run: somebody is there.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context) => ValueTask.FromResult(Of(context.User));
}
