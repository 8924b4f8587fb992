using Microsoft.Net.Http.Headers;

namespace NasService.Api.Answers;

/// <summary>A document with a strong ETag over its bytes; 304 without a body where the caller has these bytes already.</summary>
internal sealed record Answer<T>(T Value, int Status = StatusCodes.Status200OK) : IResult, IStatusCodeHttpResult, IValueHttpResult<T>
{
    private const string ContentType = "application/json; charset=utf-8";

    /// <summary>Whether it is worth compressing.</summary>
    public bool IsLarge { get; init; }

    /// <summary>What is sent, where many ask for the same; null: written for this answer.</summary>
    public KeptBytes? Kept { get; init; }

    /// <summary>The ETag of the document as it is sent without compression.</summary>
    public string Tag => Written().TagOf(null);

    int? IStatusCodeHttpResult.StatusCode => Status;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var written = Written();
        var response = httpContext.Response;
        var coding = IsLarge ? ContentCoding.Best(httpContext.Request.Headers.AcceptEncoding.ToString()) : null;
        var tag = written.TagOf(coding);
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
        response.Headers.ContentEncoding = coding?.Name;
        var bytes = written.In(coding);
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
        }
    }

    private KeptBytes Written() => Kept ?? KeptBytes.Of(Value);

    private static bool Matches(Microsoft.Extensions.Primitives.StringValues header, string tag)
        => header.SelectMany(h => (h ?? "").Split(',', StringSplitOptions.TrimEntries)).Any(t => t == "*" || t == tag || t == "W/" + tag);
}
