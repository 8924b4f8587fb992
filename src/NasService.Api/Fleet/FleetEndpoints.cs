using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Hosting;
using NasService.Api.Jobs;
using NasService.Api.Problems;
using NasService.Core.Jobs;
using NasService.Core.Queue;

namespace NasService.Api.Fleet;

/// <summary>What there is to work with: devices, workers, data sets, and who ran what.</summary>
internal static class FleetEndpoints
{
    private const int DefaultMinutes = 60;
    private const int MaxMinutes = 24 * 60;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/devices", DevicesAsync).RequireAuthorization(ScopePolicies.Read).WithName("listDevices").WithSummary("Devices that have measured or offer to")
            .Produces<DeviceList>().Problems();
        api.MapGet("/workers", WorkersAsync).RequireAuthorization(ScopePolicies.Read).WithName("listWorkers").WithSummary("Worker processes seen within a day")
            .Produces<WorkerList>().Problems();
        api.MapGet("/work", WorkAsync).RequireAuthorization(ScopePolicies.Read).WithName("listWork").WithSummary("Work items leased lately: the timeline of each worker")
            .Produces<WorkList>().Problems(400);
        api.MapGet("/shares", SharesAsync).RequireAuthorization(ScopePolicies.Read).WithName("listShares").WithSummary("How the workers are shared between users with open jobs: who is next first")
            .Produces<ShareList>().Problems();
        api.MapGet("/datasets", (DataSets data) => Answer.Of(new DataSetList([.. data.Names]))).RequireAuthorization(ScopePolicies.Read).WithName("listDataSets")
            .WithSummary("Data sets that jobs may name").Produces<DataSetList>().Problems();
    }

    private static async Task<IResult> DevicesAsync(IJobStore store, IWorkerRegistry workers, IWorkQueue queue,
        CancellationToken cancellationToken)
        => Answer.Of(new DeviceList(DeviceDocument.Of(
            await store.ListDevicesAsync(cancellationToken), await workers.ListWorkersAsync(cancellationToken),
                await queue.ListLoadsAsync(cancellationToken))));

    private static async Task<IResult> WorkersAsync(IWorkerRegistry workers, CancellationToken cancellationToken)
        => Answer.Of(new WorkerList([.. (await workers.ListWorkersAsync(cancellationToken)).Select(WorkerDocument.Of)]));

    private static async Task<IResult> SharesAsync(Caller caller, IWorkQueue queue, ApiSettings settings, CancellationToken cancellationToken)
    {
        var all = FairShare.Order(await queue.ListSharesAsync(cancellationToken)).ToArray();
        var seen = all.Where(s => caller.IsAdmin || s.User == caller.User).ToArray();
        var documents = seen.Select(s => ShareDocument.Of(s, settings.Limits.QueuedJobsPerUser));
        var others = all.Except(seen).ToArray();
        return Answer.Of(new ShareList([.. others.Length == 0 ? documents : documents.Append(ShareDocument.OfOthers(others))]));
    }

    private static async Task<IResult> WorkAsync(Caller caller, int? minutes, IWorkQueue queue, IJobStore store, ServerPaths paths, CancellationToken cancellationToken)
    {
        var window = minutes ?? DefaultMinutes;
        if (window is < 1 or > MaxMinutes)
        {
            return Problem.Invalid("minutes", "Not a window.", $"{window}", $"1 to {MaxMinutes}");
        }

        var items = await queue.ListRecentAsync(TimeSpan.FromMinutes(window), cancellationToken);
        var visible = new HashSet<string>(StringComparer.Ordinal);
        foreach (var job in items.Select(i => i.JobId).Distinct(StringComparer.Ordinal))
        {
            if (await OwnedJob.FindAsync(store, caller, job, cancellationToken) is not null)
            {
                visible.Add(job);
            }
        }

        return Answer.Of(new WorkList([.. items.Where(i => visible.Contains(i.JobId)).Select(w => WorkDocument.Of(w, paths))]));
    }
}
