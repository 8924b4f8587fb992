using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace NasService.Api.Answers;

/// <summary>A document with a strong ETag over its bytes; 304 without a body where the caller has these bytes already.</summary>
internal sealed record Answer<T>(T Value, int Status = StatusCodes.Status200OK) : IResult, IStatusCodeHttpResult, IValueHttpResult<T>
{
    private const string ContentType = "application/json; charset=utf-8";
    private const int TagBytes = 16;

    /// <summary>Whether it is worth compressing.</summary>
    public bool IsLarge { get; init; }

    /// <summary>The ETag of the document as it is sent without compression.</summary>
    public string Tag => TagOf(Bytes(), null);

    int? IStatusCodeHttpResult.StatusCode => Status;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = Bytes();
        var response = httpContext.Response;
        var coding = IsLarge ? ContentCoding.Best(httpContext.Request.Headers.AcceptEncoding.ToString()) : null;
        var tag = TagOf(bytes, coding);
        response.Headers.ETag = tag;

        // Kept by the one browser that asked, and never used without asking again.
        response.Headers.CacheControl = "private, no-cache";
        if (IsLarge)
        {
            response.Headers.Vary = HeaderNames.AcceptEncoding;
        }

        if (Status == StatusCodes.Status200OK && Matches(httpContext.Request.Headers.IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.StatusCode = Status;
        response.ContentType = ContentType;
        if (coding is not null)
        {
            response.Headers.ContentEncoding = coding.Name;
            bytes = coding.Compress(bytes, CompressionLevel.Fastest);
        }

        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
        }
    }

    private static string TagOf(byte[] bytes, ContentCoding? coding)
        => $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, TagBytes))}{(coding is null ? "" : $"-{coding.Name}")}\"";

    private byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(Value, ApiJson.Options);

    private static bool Matches(Microsoft.Extensions.Primitives.StringValues header, string tag)
        => header.SelectMany(h => (h ?? "").Split(',', StringSplitOptions.TrimEntries)).Any(t => t == "*" || t == tag || t == "W/" + tag);
}
