using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using NasService.Api.Access;
using NasService.Api.Hosting;
using NasService.Api.Jobs;
using NasService.Api.Problems;
using NasService.Api.Telemetry;
using NasService.Core.Events;

namespace NasService.Api.Events;

/// <summary>What happens in a job, as it happens.</summary>
internal static class EventEndpoints
{
    private const string LastEventHeader = "Last-Event-ID";

    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/jobs/{id}/events", StreamAsync).RequireAuthorization(ScopePolicies.Read).RequireRateLimiting(RateLimits.Streams)
            .WithName("watchJob").WithSummary("Server-sent events from the one behind Last-Event-ID (or after) on; 204 when the job has ended and all was seen")
            .Produces<string>(StatusCodes.Status200OK, EventStream.ContentType).Produces(StatusCodes.Status204NoContent).Problems(400, 404)
            .DisableRequestTimeout();

    private static async Task<IResult> StreamAsync(
        HttpContext context, OwnedJob job, Caller caller, long? after, IJobEventStore events, JobFeeds feeds, EventStream stream, ServiceMeter meter, CancellationToken cancellationToken)
    {
        var header = context.Request.Headers[LastEventHeader].ToString();
        var seen = after ?? 0;
        if (header.Length > 0 && !long.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out seen))
        {
            return Problem.Invalid(LastEventHeader, "Not the id of an event.", null, "a number that an event had as its id");
        }

        // A browser that finds its stream closed asks again for ever, unless it is told that there is no content.
        if (job.Job.IsFinal && await events.GetLastEventAsync(job.Id, cancellationToken) <= seen)
        {
            return TypedResults.NoContent();
        }

        if (HeadAsGet.Is(context))
        {
            context.Response.ContentType = EventStream.ContentType;
            return TypedResults.Empty;
        }

        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var feed = feeds.Enter(job.Id);
        meter.Streams.Add(1);
        try
        {
            await stream.WriteAsync(context, feed, job.Id, caller, Math.Max(0, seen));
        }
        finally
        {
            feed.Leave();
            meter.Streams.Add(-1);
        }

        return TypedResults.Empty;
    }
}
