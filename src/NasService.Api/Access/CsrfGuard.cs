using Microsoft.AspNetCore.Antiforgery;
using NasService.Api.Problems;

namespace NasService.Api.Access;

/// <summary>
/// Stops requests that another site makes a browser send. Every method that is not known to be safe is guarded, not a list of those thought dangerous;
/// a request with a key is not a browser's own doing and passes.
/// </summary>
internal sealed class CsrfGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public const string HeaderName = "X-CSRF-Token";
    public const string FieldName = "csrf";

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var isSafe = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || HttpMethods.IsTrace(request.Method);
        if (!isSafe && request.Headers.Authorization.Count == 0 && !await IsOursAsync(context))
        {
            await Problem.CrossSite().ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private async Task<bool> IsOursAsync(HttpContext context)
    {
        var request = context.Request;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site is not ("" or "same-origin" or "none"))
        {
            return false;
        }

        // Older browsers send the origin alone.
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // Nobody is logged in: there is no session to be abused, and what is not open to all ends in a 401.
        return context.User.Identity?.IsAuthenticated != true || await antiforgery.IsRequestValidAsync(context);
    }
}
