using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using NasService.Api.Hosting;
using NasService.Api.Problems;
using NasService.Core.Access;

namespace NasService.Api.Access;

/// <summary>Sessions of the dashboard: a key is shown once and becomes a cookie that scripts cannot read.</summary>
internal static class SessionEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/session", OpenAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Login).WithMetadata(SessionLogin.Instance).WithName("openSession").WithSummary("Log in with a key: sets the session's cookie")
            .Produces<SessionDocument>().Problems(400);
        api.MapGet("/session", Get).RequireAuthorization().WithName("getSession").WithSummary("Who calls, and the token that unsafe requests of this session carry")
            .Produces<SessionDocument>().Problems();
        api.MapDelete("/session", CloseAsync).RequireAuthorization().WithName("closeSession").WithSummary("Log out").Produces(StatusCodes.Status204NoContent).Problems();
    }

    private static async Task<IResult> OpenAsync(HttpContext context, SessionRequest request, KeyRing keys, IAntiforgery antiforgery, CancellationToken cancellationToken)
    {
        if (!ApiKeySecret.TryParse(request.Key, out var secret) || await keys.FindAsync(secret, cancellationToken) is not { Device: null } key)
        {
            return Problem.Unauthorized();
        }

        context.User = CallerClaims.Create(key, SessionCookie.SchemeName, EndedSessions.NewId());
        await context.SignInAsync(SessionCookie.SchemeName, context.User);
        return Document(context, antiforgery);
    }

    private static IResult Get(HttpContext context, IAntiforgery antiforgery) => Document(context, antiforgery);

    // Without its cookie a browser is logged out; whoever has copied the cookie is not, until the session itself has ended.
    private static async Task<IResult> CloseAsync(HttpContext context, EndedSessions ended)
    {
        if (context.User.FindFirst(CallerClaims.Session) is { Value: var session })
        {
            ended.Add(session);
        }

        await context.SignOutAsync(SessionCookie.SchemeName);
        return TypedResults.NoContent();
    }

    private static IResult Document(HttpContext context, IAntiforgery antiforgery)
    {
        var isSession = context.User.Identity?.AuthenticationType == SessionCookie.SchemeName;
        var token = isSession ? antiforgery.GetAndStoreTokens(context).RequestToken : null;
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new SessionDocument(
            context.User.FindFirst(CallerClaims.User)!.Value,
            context.User.FindFirst(CallerClaims.KeyId)!.Value,
            [.. context.User.FindAll(CallerClaims.Scope).Select(c => c.Value)],
            token));
    }
}
