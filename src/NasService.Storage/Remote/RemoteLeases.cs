using NasService.Core.Queue;

namespace NasService.Storage.Remote;

/// <summary>Leases that are kept by a service far away. A report whose answer is lost is made again; under a void lease it changes
/// nothing.</summary>
internal sealed class RemoteLeases(RemoteService service, WorkerIdentity worker) : IWorkLeases
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(10);

    /// <summary>What is held now; null: nothing. Models are asked for in its name.</summary>
    public string? Item { get; private set; }

    /// <summary>The next measurement, waited for a while; null: there was none.</summary>
    public async Task<WorkLease?> TakeAsync(CancellationToken cancellationToken)
    {
        var asked = new ClaimRequest(worker.Id, worker.Host, Wait.TotalSeconds) { Machine = MachineSensors.Read() };
        var claim = await service.PostAsync<DeviceClaim>("/claims", asked, Wait, cancellationToken).ConfigureAwait(false);
        Item = claim?.Item;
        return claim is null ? null : new WorkLease(
            new WorkItem
            {
                Id = claim.Item,
                JobId = claim.Job,
                Kind = WorkKinds.Measure,
                Group = worker.Groups[0],
                Priority = 0,
                State = WorkState.Leased,
                Failures = claim.Failures,
                Deaths = claim.Deaths,
                PayloadJson = claim.Payload,
                Worker = worker.Id,
                CreatedAt = claim.CreatedAt,
            },
            claim.Token,
            worker.Id);
    }

    public async Task<LeaseRenewal> RenewAsync(WorkLease lease, TimeSpan duration, CancellationToken cancellationToken)
        => await service.PostAsync<LeaseRenewal>("/claims:renew", Report(lease), TimeSpan.Zero, cancellationToken).ConfigureAwait(false)
            ?? new LeaseRenewal(false, false, false);

    public Task<bool> CompleteAsync(WorkLease lease, string? resultJson, CancellationToken cancellationToken)
        => EndAsync("complete", Report(lease) with { Result = resultJson }, cancellationToken);

    public Task<bool> GiveBackAsync(WorkLease lease, CancellationToken cancellationToken) => EndAsync("return", Report(lease), cancellationToken);

    public Task<bool> RetryLaterAsync(WorkLease lease, string error, TimeSpan delay, CancellationToken cancellationToken)
        => EndAsync("retry", Report(lease) with { Error = error, DelaySeconds = delay.TotalSeconds }, cancellationToken);

    public Task<bool> PostponeAsync(WorkLease lease, string reason, TimeSpan delay, CancellationToken cancellationToken)
        => EndAsync("postpone", Report(lease) with { Error = reason, DelaySeconds = delay.TotalSeconds }, cancellationToken);

    public Task<bool> PauseJobAsync(WorkLease lease, string reason, TimeSpan delay, CancellationToken cancellationToken)
        => EndAsync("pause", Report(lease) with { Error = reason, DelaySeconds = delay.TotalSeconds }, cancellationToken);

    public Task<bool> QuarantineAsync(WorkLease lease, string reason, CancellationToken cancellationToken)
        => EndAsync("quarantine", Report(lease) with { Error = reason }, cancellationToken);

    public Task<bool> FailAsync(WorkLease lease, string error, CancellationToken cancellationToken)
        => EndAsync("fail", Report(lease) with { Error = error }, cancellationToken);

    public Task<bool> ContinueAsync(WorkLease lease, CancellationToken cancellationToken) => throw NoStage(lease);

    public Task<bool> StopJobAsync(WorkLease lease, bool isPause, CancellationToken cancellationToken) => throw NoStage(lease);

    private static InvalidOperationException NoStage(WorkLease lease) => new($"Expected a measurement, which ends at once; got {lease.Item.Kind} {lease.Item.Id}.");

    private ClaimReport Report(WorkLease lease)
        => new(lease.Item.Id, lease.Token, worker.Id, worker.Host) { Machine = MachineSensors.Read() };

    private async Task<bool> EndAsync(string verb, ClaimReport report, CancellationToken cancellationToken)
        => await service.PostAsync<ClaimAnswer>($"/claims:{verb}", report, TimeSpan.Zero, cancellationToken).ConfigureAwait(false) is { Held: true };
}
