using System.Security.Cryptography;
using System.Text.Json;

namespace NasService.Api.Answers;

/// <summary>A document with a strong ETag over its bytes; 304 without a body where the caller has these bytes already.</summary>
internal sealed record Answer<T>(T Value, int Status = StatusCodes.Status200OK) : IResult, IStatusCodeHttpResult, IValueHttpResult<T>
{
    private const string ContentType = "application/json; charset=utf-8";
    private const int TagBytes = 16;

    int? IStatusCodeHttpResult.StatusCode => Status;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(Value, ApiJson.Options);
        var response = httpContext.Response;
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, TagBytes))}\"";
        response.Headers.ETag = tag;

        // Kept by the one browser that asked, and never used without asking again.
        response.Headers.CacheControl = "private, no-cache";
        if (Status == StatusCodes.Status200OK && Matches(httpContext.Request.Headers.IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.StatusCode = Status;
        response.ContentType = ContentType;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
        }
    }

    private static bool Matches(Microsoft.Extensions.Primitives.StringValues header, string tag)
        => header.SelectMany(h => (h ?? "").Split(',', StringSplitOptions.TrimEntries)).Any(t => t == "*" || t == tag || t == "W/" + tag);
}
