using Microsoft.AspNetCore.Authorization;
using NasService.Core.Access;

namespace NasService.Api.Access;

/// <summary>One policy per scope, with the scope's name; <c>admin</c> opens them all.</summary>
internal static class ScopePolicies
{
    public const string Read = "read";
    public const string Submit = "submit";
    public const string Worker = "worker";
    public const string Admin = "admin";

    /// <summary>The key of one device.</summary>
    public const string Device = "device";

    /// <summary>A file may be fetched by who may read, and by a worker.</summary>
    public const string ReadOrWorker = "read or worker";

    public static void Add(AuthorizationOptions options)
    {
        // Deny by default: what names no policy of its own still wants a key.
        // A device's key opens what is a device's and nothing else.
        options.FallbackPolicy = options.DefaultPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser()
            .RequireAssertion(c => !c.User.HasClaim(k => k.Type == CallerClaims.Device)).Build();
        options.AddPolicy(Device, new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim(CallerClaims.Device).Build());
        foreach (var scope in ApiScopeNames.All)
        {
            options.AddPolicy(scope, Any(scope));
        }

        options.AddPolicy(ReadOrWorker, Any(Read, Worker));
    }

    private static AuthorizationPolicy Any(params string[] scopes)
        => new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim(CallerClaims.Scope, [.. scopes, Admin]).Build();
}
