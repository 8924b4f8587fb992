using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using NasService.Api.Problems;

namespace NasService.Api.Access;

/// <summary>The cookie of the dashboard: names the key that it was opened with, and lives no longer than that.</summary>
internal static class SessionCookie
{
    public const string SchemeName = "Session";

    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public static void Configure(CookieAuthenticationOptions options, bool isSecure)
    {
        // A browser takes a cookie of this name only over TLS, for this host and every path.
        options.Cookie.Name = isSecure ? "__Host-nas-session" : "nas-session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.Cookie.Path = "/";
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = true;
        options.LoginPath = "/login";
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = context => Asks.ForPage(context.Request)
            ? RedirectAsync(context)
            : Problem.Unauthorized().ExecuteAsync(context.HttpContext);
        options.Events.OnRedirectToAccessDenied = context => Problem.Forbidden().ExecuteAsync(context.HttpContext);
    }

    private static Task RedirectAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    // Scopes are read anew: a session opened before a key lost one must not keep it.
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var id = context.Principal?.FindFirstValue(CallerClaims.KeyId);
        var session = context.Principal?.FindFirstValue(CallerClaims.Session);
        if (id is not null && !services.GetRequiredService<EndedSessions>().Contains(session)
            && await services.GetRequiredService<KeyRing>().FindByIdAsync(id, context.HttpContext.RequestAborted) is { } key)
        {
            context.ReplacePrincipal(CallerClaims.Create(key, SchemeName, session!));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(SchemeName);
    }
}
