using Microsoft.EntityFrameworkCore;
using NasService.Core.Events;
using NasService.Core.Jobs;
using NasService.Storage.Model;

namespace NasService.Storage.Jobs;


internal sealed partial class JobStore
{
    public Task<FrontSummary> SaveFrontAsync(StageTicket ticket, NewFront front, CancellationToken cancellationToken)
    {
        RequireOneDevice(front);
        var now = Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                await JobEventLog.LockAsync(context, ticket.JobId, token);
                await FenceAsync(context, ticket, now, token);
                var row = await context.Fronts.FirstOrDefaultAsync(f => f.Id == front.Id, token);
                if (row is null)
                {
                    var scenario = front.Scenario ?? "";
                    var last = await context.Fronts.Where(f => f.JobId == ticket.JobId && f.DeviceId == front.DeviceId && f.Scenario == scenario)
                        .MaxAsync(f => (int?)f.Version, token);
                    row = FrontRow.From(ticket.JobId, (last ?? 0) + 1, front, now);
                    context.Fronts.Add(row);
                    await JobEventLog.AppendAsync(context, ticket.JobId, JobEventTypes.Front, Payload(row), now, token);
                }

                return row.ToSummary();
            },
            cancellationToken);
    }

    public Task<StoredFront?> GetFrontAsync(FrontQuery query, CancellationToken cancellationToken)
        => session.ReadAsync(
            async (context, token) =>
            {
                var scenario = query.Scenario ?? "";
                var row = await context.Fronts.AsNoTracking()
                    .Where(f => f.JobId == query.JobId && f.Scenario == scenario
                        && (query.DeviceId == null || f.DeviceId == query.DeviceId)
                        && (query.Version == null || f.Version == query.Version))
                    .OrderByDescending(f => f.CreatedAt).ThenByDescending(f => f.Version)
                    .FirstOrDefaultAsync(token);
                return row is null ? null : await WithPointsAsync(context, row, query, token);
            },
            cancellationToken);

    public Task<IReadOnlyList<FrontSummary>> ListFrontsAsync(string jobId, string? deviceId, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<FrontSummary>>(
            async (context, token) =>
            {
                var rows = await context.Fronts.AsNoTracking()
                    .Where(f => f.JobId == jobId && (deviceId == null || f.DeviceId == deviceId))
                    .OrderBy(f => f.CreatedAt).ThenBy(f => f.DeviceId).ThenBy(f => f.Scenario).ThenBy(f => f.Version)
                    .ToListAsync(token);
                return [.. rows.Select(r => r.ToSummary())];
            },
            cancellationToken);

    private static async Task<StoredFront?> WithPointsAsync(
        NasContext context,
        FrontRow front,
        FrontQuery query,
        CancellationToken cancellationToken)
    {
        var points = context.FrontPoints.AsNoTracking().Include(p => p.Values).Where(p => p.FrontId == front.Id);
        if (query.MaxLatencyMs is { } maxLatencyMs)
        {
            points = points.Where(p => p.Kind == FrontPointKind.Baseline || p.Latency.MedianMs <= maxLatencyMs);
        }

        if (query.MaxModelBytes is { } maxModelBytes)
        {
            points = points.Where(p => p.Kind == FrontPointKind.Baseline || p.ModelBytes <= maxModelBytes);
        }

        var rows = await points.OrderBy(p => p.Position).ToListAsync(cancellationToken);
        return new StoredFront(
            front.ToSummary(),
            [.. rows.Where(p => p.Kind == FrontPointKind.Front).Select(p => p.ToRecord(front.DeviceId))],
            [.. rows.Where(p => p.Kind == FrontPointKind.Baseline).Select(p => p.ToRecord(front.DeviceId))]);
    }

    private static object Payload(FrontRow front) => new
    {
        id = front.Id,
        deviceId = front.DeviceId,
        version = front.Version,
        points = front.PointCount,
        hypervolume = front.Hypervolume,
        evaluations = front.Evaluations,
        verified = front.Verified,
    };

    private static void RequireOneDevice(NewFront front)
    {
        var stray = front.Points.Concat(front.Baselines).FirstOrDefault(p => p.Latency.DeviceId != front.DeviceId);
        if (stray is not null)
        {
            throw new ArgumentException(
                $"Point {stray.ArchitectureId} was measured on {stray.Latency.DeviceId}; expected the front's device {front.DeviceId}.",
                nameof(front));
        }
    }
}
