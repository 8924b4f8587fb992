using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Jobs;
using NasService.Api.Problems;
using NasService.Core.Fronts;
using NasService.Core.Jobs;
using NasService.Core.Tasks;

namespace NasService.Api.Fronts;

/// <summary>A job's fronts, versioned per device.</summary>
internal static class FrontEndpoints
{
    private const int MaxDeviceLength = 200;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/jobs/{id}/fronts", ListAsync).RequireAuthorization(ScopePolicies.Read).WithName("listFronts")
            .WithSummary("Versions of the job's fronts: the history of the hypervolume").Produces<FrontHistory>().Problems(400, 404);
        api.MapGet("/jobs/{id}/front", GetAsync).RequireAuthorization(ScopePolicies.Read).WithName("getFront")
            .WithSummary("A front: of a device and version, else the newest").Produces<FrontAnswer>().Problems(400, 404);
    }

    private static async Task<IResult> ListAsync(OwnedJob job, string? device, string? scenario, IJobStore store, CancellationToken cancellationToken)
    {
        if (CheckDevice(device) is { } wrong)
        {
            return wrong;
        }

        var fronts = await store.ListFrontsAsync(job.Id, null, cancellationToken);
        return Answer.Of(new FrontHistory([.. FrontOf.Select(fronts, device, scenario is "" ? null : scenario)]));
    }

    private static async Task<IResult> GetAsync(
        HttpRequest request, OwnedJob job, string? device, string? scenario, int? version, double? maxLatencyMs, long? maxModelBytes, IJobStore store, TaskCatalog tasks,
        JobReading reading, CancellationToken cancellationToken)
    {
        if (CheckDevice(device) is { } wrong)
        {
            return wrong;
        }

        // The framework's own reading takes a comma for a thousands separator: 0,04 would be 4.
        var written = request.Query["maxLatencyMs"].ToString();
        if (maxLatencyMs is { } bound && (!(bound > 0 && double.IsFinite(bound)) || written.Contains(',', StringComparison.Ordinal)))
        {
            return Problem.Invalid("maxLatencyMs", "Not a latency.", written.Length <= 60 ? written : null, "a number of milliseconds above 0, as in 0.04");
        }

        var query = new FrontQuery(job.Id, device, version, maxLatencyMs, maxModelBytes) { Scenario = scenario };
        if (device is not null)
        {
            // A name stands for the device that measured last under it.
            var known = FrontOf.Select(await store.ListFrontsAsync(job.Id, null, cancellationToken), device,
                scenario is "" ? null : scenario);
            query = known is [.., var last] ? query with { DeviceId = last.DeviceId, Scenario = last.Scenario } : query;
        }

        var front = await store.GetFrontAsync(query, cancellationToken);
        return front is null ? Problem.NotFound("front")
            : Answer.Of(FrontAnswer.Of(front, tasks,
                await LengthLatencies.ReadAsync(store, job.Id, reading.Definition(job.Job).Latency, query.Scenario, cancellationToken)));
    }

    private static Problem? CheckDevice(string? device)
        => device is { Length: 0 or > MaxDeviceLength } || device?.Contains('\0') == true ? Problem.Invalid("device", "Not the id of a device.", null, "an id of GET /devices") : null;
}
