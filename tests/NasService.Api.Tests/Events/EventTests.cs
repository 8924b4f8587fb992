using System.Net;
using System.Net.ServerSentEvents;
using NasService.Api.Tests.Hosting;
using NasService.Core.Events;
using NasService.Core.Jobs;
using NasService.Storage.Tests.Engines;

namespace NasService.Api.Tests.Events;

public sealed class EventTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Stream_OfARunningJob_GivesEveryEventOnceToTheEnd()
    {
        await using var service = await TestService.StartAsync();
        var id = await TestService.SubmitAsync(service.Admin);
        var watching = ReadAsync(service.Admin, id, null);
        await RunAsync(service, id);
        var events = await watching.WaitAsync(Patience);
        Assert.Equal(Enumerable.Range(1, events.Count).Select(i => $"{i}"), events.Select(e => e.EventId));
        Assert.Equal([JobEventTypes.State, JobEventTypes.State, JobEventTypes.Stage, JobEventTypes.Evaluations, JobEventTypes.Evaluations], events.Take(5).Select(e => e.EventType));
        Assert.Contains("succeeded", events[^1].Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_FromAnEventOn_LeavesOutWhatWasSeenAndEndsWithNoContent()
    {
        await using var service = await TestService.StartAsync();
        var id = await TestService.SubmitAsync(service.Admin);
        await RunAsync(service, id);
        var last = await service.Get<IJobEventStore>().GetLastEventAsync(id, default);
        var events = await ReadAsync(service.Admin, id, "4").WaitAsync(Patience);
        Assert.Equal(("5", $"{last}"), (events[0].EventId, events[^1].EventId));
        using var seen = await OpenAsync(service.Admin, id, $"{last}");
        Assert.Equal(HttpStatusCode.NoContent, seen.StatusCode);
        using var odd = await OpenAsync(service.Admin, id, "many");
        Assert.Equal(HttpStatusCode.BadRequest, odd.StatusCode);
    }

    [Fact]
    public async Task Stream_OverTheLimitOfAKey_IsRefused()
    {
        await using var service = await TestService.StartAsync(limits: new ApiLimits { StreamsPerKey = 1 });
        var id = await TestService.SubmitAsync(service.Admin);
        using var first = await OpenAsync(service.Admin, id, null);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        using var second = await OpenAsync(service.Admin, id, null);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
    }

    private static async Task RunAsync(TestService service, string id)
    {
        var ticket = await TestJobs.StartAsync(service, id);
        await service.Store.AppendEvaluationsAsync(ticket, Samples.Batch(0, 5), default);
        await service.Store.AppendEvaluationsAsync(ticket, Samples.Batch(5, 5), default);
        await service.Store.SaveFrontAsync(ticket, Samples.Front(TimeProvider.System, Samples.Point("a001", 0.9, 0.02)), default);
        Assert.True(await service.Store.CompleteStageIfRunningAsync(ticket, StageUsage.None, default));
        Assert.True(await service.Store.CompleteJobIfRunningAsync(id, default));
    }

    private static Task<HttpResponseMessage> OpenAsync(HttpClient client, string id, string? seen)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/jobs/{id}/events");
        if (seen is not null)
        {
            request.Headers.Add("Last-Event-ID", seen);
        }

        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<List<(string? EventId, string EventType, string Data)>> ReadAsync(HttpClient client, string id, string? seen)
    {
        using var response = await OpenAsync(client, id, seen);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        var events = new List<(string?, string, string)>();
        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync())
        {
            events.Add((item.EventId, item.EventType, item.Data));
        }

        return events;
    }
}
