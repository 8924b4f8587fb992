using System.Security.Claims;
using NasService.Api.Access;
using NasService.Core.Jobs;

namespace NasService.Api.Hosting;

/// <summary>
/// Reads the newest job as its page does, once, after the start: what the first visitor of a young process would wait for is compiled by then, and what he
/// probably looks at is in memory. The handlers are called by themselves: nothing of this comes from outside, so nobody has to be let in.
/// </summary>
internal sealed partial class WarmUp(EndpointDataSource endpoints, IServiceScopeFactory scopes, IJobStore jobs, IHostApplicationLifetime lifetime, ILogger<WarmUp> log) : BackgroundService
{
    /// <summary>By the name of the handler, or by the route of the page.</summary>
    private static readonly string[] Read = ["getEvaluationColumns", "/Job", "getJob", "getJobSpace", "listFronts", "getFront", "getSession"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            if (await jobs.FindLatestJobAsync(null, stoppingToken) is { } job)
            {
                foreach (var name in Read)
                {
                    await CallAsync(name, job.Id, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Whoever stops a young service does not wait for this.
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The first visitor waits a second longer; what is wrong will be said to whoever asks.
            LogFailed(log, e);
        }
    }

    private async Task StartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }

    private async Task CallAsync(string name, string jobId, CancellationToken stoppingToken)
    {
        var endpoint = endpoints.Endpoints.FirstOrDefault(e => e.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == name || (e.DisplayName == name && e is RouteEndpoint { RoutePattern.RawText: "jobs/{id}" }));
        if (endpoint?.RequestDelegate is not { } handle)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var context = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            RequestAborted = stoppingToken,
            User = new ClaimsPrincipal(new ClaimsIdentity(
                [new Claim(CallerClaims.User, name), new Claim(CallerClaims.KeyId, name), new Claim(CallerClaims.Scope, ScopePolicies.Admin)], nameof(WarmUp), CallerClaims.User, CallerClaims.Scope)),
        };
        context.SetEndpoint(endpoint);
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = Uri.UriSchemeHttp;
        context.Request.RouteValues = new RouteValueDictionary { ["id"] = jobId, ["page"] = name };
        context.Request.QueryString = new QueryString("?downsample=100000");
        context.Request.Headers.AcceptEncoding = "br";
        await handle(context);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "Nothing was read ahead")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
