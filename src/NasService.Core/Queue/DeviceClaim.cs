namespace NasService.Core.Queue;

/// <summary>A measurement that a device has taken over HTTPS.</summary>
/// <param name="Item">Id of the item.</param>
/// <param name="Job">Id of its job.</param>
/// <param name="Token">Of the lease: every report carries it.</param>
/// <param name="Failures">Attempts that failed so far.</param>
/// <param name="Deaths">Leases of it that ran out so far.</param>
/// <param name="Payload">The <see cref="Latency.MeasureRequest"/> as JSON.</param>
/// <param name="CreatedAt">When it was asked for, UTC.</param>
/// <param name="LeaseSeconds">Without a heartbeat for this long it is another's.</param>
public sealed record DeviceClaim(
    string Item, string Job, long Token, int Failures, int Deaths, string Payload, DateTimeOffset CreatedAt, double LeaseSeconds);
