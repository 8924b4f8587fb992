namespace NasService.Api.Hosting;

/// <summary>
/// <c>HEAD</c> of whatever can be got (RFC 9110, 9.3.2): the request goes on as a <c>GET</c>, and the server, which has read the method itself, sends no body.
/// </summary>
internal sealed class HeadAsGet(RequestDelegate next)
{
    private static readonly object Mark = new();

    /// <summary>Whether nobody waits for a body: a stream need not be begun.</summary>
    public static bool Is(HttpContext context) => context.Items.ContainsKey(Mark);

    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Items[Mark] = true;
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
        }
    }
}
