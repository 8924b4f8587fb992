using NasService.Api.Access;
using NasService.Core.Events;
using NasService.Core.Jobs;

namespace NasService.Api.Events;

/// <summary>Writes one reader's stream: events in order without a gap, a comment while nothing happens, the end when the job has ended or the key has.</summary>
internal sealed class EventStream(IJobStore store, KeyRing keys, TimeProvider time, IHostApplicationLifetime lifetime)
{
    public const string ContentType = "text/event-stream";

    /// <summary>Proxies cut a connection that is silent for long.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(10);
    private static readonly ReadOnlyMemory<byte> Comment = ": still here\n\n"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> Retry = "retry: 2000\n\n"u8.ToArray();

    public async Task WriteAsync(HttpContext context, JobFeed feed, string jobId, Caller caller, long after)
    {
        var response = context.Response;
        response.ContentType = ContentType;
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await response.Body.WriteAsync(Retry, ended.Token);
            await response.Body.FlushAsync(ended.Token);
            await WriteEventsAsync(response, feed, jobId, caller, after, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The reader has gone, or the service is going: it will ask again with what it saw last.
        }
    }

    private async Task WriteEventsAsync(HttpResponse response, JobFeed feed, string jobId, Caller caller, long after, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (events, changed) = await feed.ReadAsync(after, cancellationToken);
            foreach (var e in events)
            {
                await response.Body.WriteAsync(e.Frame, cancellationToken);
                after = e.Seq;
            }

            if (events.Count > 0)
            {
                await response.Body.FlushAsync(cancellationToken);
                if (events[^1].Type == JobEventTypes.State && await HasEndedAsync(jobId, cancellationToken))
                {
                    return;
                }

                continue;
            }

            if (!await ChangesAsync(changed, cancellationToken))
            {
                if (await keys.FindByIdAsync(caller.KeyId, cancellationToken) is null)
                {
                    return;
                }

                await response.Body.WriteAsync(Comment, cancellationToken);
                await response.Body.FlushAsync(cancellationToken);
            }
        }
    }

    private async Task<bool> ChangesAsync(Task changed, CancellationToken cancellationToken)
    {
        try
        {
            await changed.WaitAsync(Heartbeat, time, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private async Task<bool> HasEndedAsync(string jobId, CancellationToken cancellationToken)
        => await store.GetJobAsync(jobId, cancellationToken) is not { IsFinal: false };
}
