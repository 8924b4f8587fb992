using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Problems;
using NasService.Core.Artifacts;
using NasService.Core.Documents;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Queue;

namespace NasService.Api.Devices;

/// <summary>
/// What a device's key opens: telling what it is, taking measurements that are asked of it, their models, and reporting. The rules are
/// the queue's: a
/// report under a lease that is not the newest changes nothing.
/// </summary>
internal static class DeviceEndpoints
{
    private const int LongestName = 200;
    private const int LongestReason = 2000;
    private const string FileType = "application/octet-stream";

    public static void Map(RouteGroupBuilder api)
    {
        var device = api.MapGroup("/device").RequireAuthorization(ScopePolicies.Device).WithMetadata(DeviceTraffic.Instance);
        device.MapPut("", RegisterAsync).WithName("registerDevice").WithSummary("Tell what the device is")
            .Produces<RegisteredDevice>().Problems(400, 422);
        device.MapPost("/claims", ClaimAsync).WithName("claimMeasurement").WithSummary("Take a measurement; waits a while for one")
            .Produces<DeviceClaim>().Produces(StatusCodes.Status204NoContent).Problems(400).DisableRequestTimeout();
        device.MapGet("/models/{digest}", ModelAsync).WithName("getClaimedModel").WithSummary("A model of what the device holds")
            .Produces(StatusCodes.Status200OK, contentType: FileType).Problems(404).DisableRequestTimeout();
        device.MapPost("/claims:renew", RenewAsync).WithName("renewClaim").WithSummary("A heartbeat")
            .Produces<LeaseRenewal>().Problems(400, 404);
        device.MapPost("/claims:complete", CompleteAsync).WithName("completeClaim").WithSummary("Measured")
            .Produces<ClaimAnswer>().Problems(400, 404, 422);
        Map(device, "return", "The device is going", (leases, lease, _) => leases.GiveBackAsync(lease, CancellationToken.None));
        Map(device, "retry", "A failed attempt",
            (leases, lease, r) => leases.RetryLaterAsync(lease, Why(r), Delay(r), CancellationToken.None));
        Map(device, "postpone", "Something is in the way",
            (leases, lease, r) => leases.PostponeAsync(lease, Why(r), Delay(r), CancellationToken.None));
        Map(device, "pause", "Something has been in the way for too long",
            (leases, lease, r) => leases.PauseJobAsync(lease, Why(r), Delay(r), CancellationToken.None));
        Map(device, "quarantine", "Not to be tried again",
            (leases, lease, r) => leases.QuarantineAsync(lease, Why(r), CancellationToken.None));
        Map(device, "fail", "It failed for good", (leases, lease, r) => leases.FailAsync(lease, Why(r), CancellationToken.None));
        device.MapPost("/departures", LeaveAsync).WithName("leave").WithSummary("The device's process ends")
            .Produces(StatusCodes.Status204NoContent).Problems(400);
    }

    private static void Map(
        RouteGroupBuilder device, string verb, string summary, Func<IWorkLeases, WorkLease, ClaimReport, Task<bool>> end)
        => device.MapPost(
            $"/claims:{verb}",
            async Task<IResult> (DeviceCaller caller, ClaimReport report, IWorkQueue queue, CancellationToken cancellationToken)
                => await HeldClaim.FindAsync(caller, report, queue, cancellationToken) is { } lease
                    ? Answer.Of(new ClaimAnswer(await end(queue, lease, report)))
                    : Problem.NotFound("claim")).WithName($"{verb}Claim").WithSummary(summary).Produces<ClaimAnswer>().Problems(400, 404);

    private static async Task<IResult> RegisterAsync(DeviceCaller device, DeviceFingerprint fingerprint, IJobStore store, CancellationToken cancellationToken)
    {
        string?[] texts =
        [
            fingerprint.Processor, fingerprint.Isa, fingerprint.Runtime, fingerprint.RuntimeVersion, fingerprint.Provider,
            fingerprint.OperatingSystem, fingerprint.Formats,
        ];
        if (fingerprint.Name != device.Name || texts.Any(t => t is not { Length: <= LongestName }) || fingerprint.Cores < 1)
        {
            return Problem.Invalid(
                "fingerprint", "Not a fingerprint of this device.", null,
                $"name {device.Name}, texts of up to {LongestName} characters, 1 core or more");
        }

        await store.RegisterDeviceAsync(fingerprint, cancellationToken);
        return Answer.Of(new RegisteredDevice(fingerprint.Id));
    }

    private static async Task<IResult> ClaimAsync(HttpContext context, DeviceCaller device, ClaimRequest request, DeviceClaims claims)
        => await claims.TakeAsync(device, request, context.RequestAborted) is { } claim ? Answer.Of(claim) : TypedResults.NoContent();

    private static async Task<IResult> ModelAsync(
        DeviceCaller device, string item, string digest, IWorkQueue queue, IArtifactStore artifacts, CancellationToken cancellationToken)
    {
        if (!ArtifactDigest.TryParse(digest, out var wanted)
            || await HeldClaim.ItemAsync(device, item, queue, cancellationToken) is not { State: WorkState.Leased } held || !Names(held, wanted))
        {
            return Problem.NotFound("model of a claim");
        }

        var path = await artifacts.GetVerifiedPathAsync(wanted, cancellationToken);
        return TypedResults.PhysicalFile(path, FileType, enableRangeProcessing: true);
    }

    private static bool Names(WorkItem item, ArtifactDigest digest)
    {
        var request = DocumentJson.Read<MeasureRequest>(item.PayloadJson);
        return request.Models.Append(request.Anchor).Any(m => m?.Digest == digest.Value);
    }

    private static async Task<IResult> RenewAsync(
        DeviceCaller device, ClaimReport report, IWorkQueue queue, DeviceClaims claims, CancellationToken cancellationToken)
    {
        if (await HeldClaim.FindAsync(device, report, queue, cancellationToken) is not { } lease)
        {
            return Problem.NotFound("claim");
        }

        await claims.SeeAsync(device, report.Worker, report.Host, WorkerState.Serving, cancellationToken, report.Machine);
        return Answer.Of(await queue.RenewAsync(lease, DeviceClaims.Policy.Duration, cancellationToken));
    }

    private static async Task<IResult> CompleteAsync(
        DeviceCaller device, ClaimReport report, IWorkQueue queue, IJobStore store, CancellationToken cancellationToken)
    {
        if (await HeldClaim.FindAsync(device, report, queue, cancellationToken) is not { } lease)
        {
            return Problem.NotFound("claim");
        }

        if (DeviceResults.Read(report.Result) is not { } results)
        {
            return Problem.Invalid("result", "Not a list of results.", null, "JSON as the device worker writes it");
        }

        var known = await store.ListDevicesAsync(cancellationToken);
        string[] own = [.. known.Where(d => d.Fingerprint.Name == device.Name).Select(d => d.Fingerprint.Id)];
        var wrong = MeasuredResults.Check(DocumentJson.Read<MeasureRequest>(lease.Item.PayloadJson), results, own);
        return wrong.Count > 0
            ? Problem.InvalidDocument(wrong)
            : Answer.Of(new ClaimAnswer(await queue.CompleteAsync(lease, DocumentJson.WriteLine(results), CancellationToken.None)));
    }

    private static async Task<IResult> LeaveAsync(DeviceCaller device, ClaimRequest request, DeviceClaims claims, CancellationToken cancellationToken)
    {
        await claims.SeeAsync(device, request.Worker, request.Host, WorkerState.Stopped, cancellationToken);
        return TypedResults.NoContent();
    }

    private static string Why(ClaimReport report)
        => string.IsNullOrWhiteSpace(report.Error) ? "The device did not say why." : Shortened.Of(report.Error, LongestReason);

    private static TimeSpan Delay(ClaimReport report)
    {
        var asked = report.DelaySeconds is { } s && double.IsFinite(s) ? s : 0;
        return TimeSpan.FromSeconds(Math.Clamp(asked, 0, DeviceClaims.Policy.LongestDelay.TotalSeconds));
    }
}
