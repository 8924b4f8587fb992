using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using NasService.Core.Artifacts;

namespace NasService.Api.Access;

/// <summary>Who may call: keys, sessions, scopes, and the token that proves that a page of ours sent a request.</summary>
internal static class AccessServices
{
    /// <summary>Picks the key if the request carries one, else the cookie.</summary>
    private const string SchemeName = "nas";

    public static IServiceCollection AddAccess(this IServiceCollection services, DataFolder folder, bool isSecure)
    {
        services.AddSingleton<KeyRing>();
        services.AddSingleton<FirstKey>();
        services.AddSingleton<EndedSessions>();
        services.AddAuthentication(SchemeName)
            .AddPolicyScheme(SchemeName, null, o => o.ForwardDefaultSelector = c => c.Request.Headers.Authorization.Count > 0
                ? ApiKeyHandler.SchemeName
                : SessionCookie.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, null)
            .AddCookie(SessionCookie.SchemeName, o => SessionCookie.Configure(o, isSecure));
        services.AddAuthorization(ScopePolicies.Add);
        services.AddAntiforgery(o =>
        {
            o.HeaderName = CsrfGuard.HeaderName;
            o.FormFieldName = CsrfGuard.FieldName;
            o.Cookie.Name = isSecure ? "__Host-nas-csrf" : "nas-csrf";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        services.AddDataProtection().SetApplicationName("NasService").PersistKeysToFileSystem(KeyFolder(folder));
        return services;
    }

    // Whoever can read it can forge sessions.
    private static DirectoryInfo KeyFolder(DataFolder folder) => PrivateFiles.CreateFolder(folder.Keys);
}
