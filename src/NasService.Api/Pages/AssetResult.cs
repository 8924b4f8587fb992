using Microsoft.Net.Http.Headers;

namespace NasService.Api.Pages;

/// <summary>Sends an asset, or 304 where the browser has it: asked for at each use, since a page of one version with a script of another is no page.</summary>
internal sealed record AssetResult(IAsset Asset) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        response.Headers.ETag = Asset.Tag;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (request.Headers.IfNoneMatch.ToString() == Asset.Tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var (bytes, coding) = Asset.For(request.Headers.AcceptEncoding.ToString());
        response.Headers.ContentEncoding = coding;
        response.ContentType = Asset.ContentType;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
