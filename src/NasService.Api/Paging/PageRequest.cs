using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using NasService.Api.Problems;

namespace NasService.Api.Paging;

/// <summary>
/// Which page of a list is asked for: <c>limit</c> items behind the one that <c>cursor</c> names. A cursor is opaque and protected: it is good for the path
/// it was given out on, and for nothing that a caller makes up.
/// </summary>
internal sealed class PageRequest
{
    private const int DefaultLimit = 50;
    private const int MaxLimit = 1000;
    private const string LimitKey = "limit";
    private const string CursorKey = "cursor";
    private readonly HttpContext _context;
    private readonly IDataProtector _protector;

    private PageRequest(HttpContext context, int limit, IDataProtector protector, string? after)
    {
        _context = context;
        _protector = protector;
        Limit = limit;
        After = after;
    }

    public int Limit { get; }

    /// <summary>The last item of the page before; null on the first page.</summary>
    public string? After { get; }

    /// <exception cref="ProblemException">The limit or the cursor is wrong.</exception>
    public static ValueTask<PageRequest?> BindAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var limit = DefaultLimit;
        if (query.TryGetValue(LimitKey, out var text) && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > MaxLimit))
        {
            throw new ProblemException(Problem.Invalid(LimitKey, "Not a number of items.", text, $"1 to {MaxLimit}"));
        }

        var protector = context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("cursor", context.Request.Path);
        return ValueTask.FromResult<PageRequest?>(new PageRequest(context, limit, protector, Open(protector, query[CursorKey])));
    }

    /// <summary>The page, and the header that names the next one.</summary>
    /// <param name="found">Up to one item more than <see cref="Limit"/>: that there is one tells of a next page.</param>
    /// <param name="keyOf">What <see cref="After"/> is to be on the next page.</param>
    /// <param name="document">Makes an item of what was found.</param>
    public Page<T> Create<TFound, T>(IReadOnlyList<TFound> found, Func<TFound, string> keyOf, Func<TFound, T> document)
    {
        IReadOnlyList<T> items = [.. found.Take(Limit).Select(document)];
        if (found.Count <= Limit)
        {
            return new Page<T>(items, null);
        }

        var request = _context.Request;
        var others = request.Query.Where(q => q.Key is not (CursorKey or LimitKey)).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v));
        var next = QueryHelpers.AddQueryString(
            request.PathBase + request.Path,
            others.Append(new(LimitKey, Limit.ToString(CultureInfo.InvariantCulture))).Append(new(CursorKey, _protector.Protect(keyOf(found[Limit - 1])))));
        _context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return new Page<T>(items, next);
    }

    private static string? Open(IDataProtector protector, string? cursor)
    {
        if (string.IsNullOrEmpty(cursor))
        {
            return null;
        }

        try
        {
            return protector.Unprotect(cursor);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            throw new ProblemException(Problem.Invalid(CursorKey, "Not a cursor of this list.", null, "what the page before gave as next"));
        }
    }
}
