using System.Diagnostics;
using NasService.Core.Access;
using NasService.Core.Stores;

namespace NasService.Api.Access;

/// <summary>Tells the audit log of every request that may have changed something, and of every refusal to somebody with a key.</summary>
internal sealed partial class AuditTrail(RequestDelegate next, IAuditLog audit, ILogger<AuditTrail> logger)
{
    private const int MaxTargetLength = 300;

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || context.GetEndpoint() is not { } endpoint
            || endpoint.Metadata.GetMetadata<ReadOnlyAction>() is not null || endpoint.Metadata.GetMetadata<DeviceTraffic>() is not null || IsMistake(context.Response.StatusCode))
        {
            return;
        }

        var caller = Caller.Of(context.User);
        if (caller is null && context.Response.StatusCode == StatusCodes.Status401Unauthorized && endpoint.Metadata.GetMetadata<SessionLogin>() is null)
        {
            // Whoever has no key must not be able to fill the log.
            return;
        }

        await TellAsync(context, caller);
    }

    // Nothing was done: the request was not understood, or there were too many.
    private static bool IsMistake(int status) => status is StatusCodes.Status400BadRequest or StatusCodes.Status405MethodNotAllowed or StatusCodes.Status413PayloadTooLarge
        or StatusCodes.Status415UnsupportedMediaType or StatusCodes.Status422UnprocessableEntity or StatusCodes.Status429TooManyRequests;

    private async Task TellAsync(HttpContext context, Caller? caller)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        var path = context.Request.Path.Value ?? "";
        var entry = new NewAuditEntry(
            caller?.User ?? "",
            caller?.KeyId,
            $"{context.Request.Method} {route}",
            path.Length > MaxTargetLength ? path[..MaxTargetLength] : path,
            context.Response.StatusCode,
            context.Connection.RemoteIpAddress?.ToString(),
            Activity.Current?.Id ?? context.TraceIdentifier);
        try
        {
            await audit.AppendAuditAsync(entry, CancellationToken.None);
        }
        catch (StoreException e)
        {
            LogLost(e, entry.User, entry.Action, entry.Target, entry.Status);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Not in the audit log: {User} {Action} {Target} {Status}")]
    private partial void LogLost(Exception cause, string user, string action, string target, int status);
}
