using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NasService.Core.Queue;
using NasService.Storage.Model;

namespace NasService.Storage.Queue;

internal sealed class WorkerRegistry(StoreSession session) : IWorkerRegistry
{
    private static readonly TimeSpan Alive = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    public Task ReportWorkerAsync(
        string id, string host, IReadOnlyList<string> groups, WorkerState state, CancellationToken cancellationToken,
            MachineReading? machine = null)
        => session.WriteAsync(
            async (context, token) =>
            {
                var now = await context.ReadClockAsync(token);
                var reading = machine ?? MachineReading.None;
                var changed = await context.Workers.Where(w => w.Id == id)
                    .ExecuteUpdateAsync(s => s.SetProperty(w => w.State, state).SetProperty(w => w.LastSeenAt, now)
                        .SetProperty(w => w.TemperatureC, reading.TemperatureC)
                        .SetProperty(w => w.FrequencyMHz, reading.FrequencyMHz), token);
                if (changed == 0)
                {
                    context.Workers.Add(new WorkerRow
                    {
                        Id = id,
                        Host = host,
                        GroupsJson = JsonSerializer.Serialize(groups),
                        State = state,
                        TemperatureC = reading.TemperatureC,
                        FrequencyMHz = reading.FrequencyMHz,
                        StartedAt = now,
                        LastSeenAt = now,
                    });
                }

                return changed;
            },
            cancellationToken);

    public Task<IReadOnlyList<WorkerRecord>> ListWorkersAsync(CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<WorkerRecord>>(
            async (context, token) =>
            {
                var now = await context.ReadClockAsync(token);
                var since = now - Remembered;
                var rows = await context.Workers.AsNoTracking().Where(w => w.LastSeenAt >= since).OrderByDescending(w => w.LastSeenAt).ToListAsync(token);
                return [.. rows.Select(w => new WorkerRecord(
                    w.Id,
                    w.Host,
                    [.. JsonSerializer.Deserialize<string[]>(w.GroupsJson)!],
                    w.StartedAt,
                    w.LastSeenAt,
                    w.State,
                    w.State != WorkerState.Stopped && (now - w.LastSeenAt).Duration() <= Alive)
                { Machine = new MachineReading(w.TemperatureC, w.FrequencyMHz) })];
            },
            cancellationToken);
}
