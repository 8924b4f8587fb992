using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Storage.Model;

namespace NasService.Storage.Jobs;


internal sealed partial class JobStore
{
    public Task<DeviceRecord> RegisterDeviceAsync(DeviceFingerprint device, CancellationToken cancellationToken)
    {
        var now = Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                var row = await context.Devices.FirstOrDefaultAsync(d => d.Id == device.Id, token);
                if (row is null)
                {
                    row = DeviceRow.From(device, now);
                    context.Devices.Add(row);
                }

                if (device.Formats.Length > 0)
                {
                    (row.Formats, row.Int8DotProduct) = (device.Formats, device.Int8DotProduct);
                }

                row.LastSeenAt = now;
                return row.ToRecord();
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<DeviceRecord>> ListDevicesAsync(CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<DeviceRecord>>(
            async (context, token) =>
            {
                var rows = await context.Devices.AsNoTracking().OrderByDescending(d => d.LastSeenAt).ThenBy(d => d.Id).ToListAsync(token);
                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);

    public Task<IReadOnlyList<MeasurementRecord>> RecordMeasurementsAsync(
        StageTicket ticket,
        IReadOnlyList<NewMeasurement> measurements,
        CancellationToken cancellationToken)
    {
        var now = Now();
        return session.WriteAsync<IReadOnlyList<MeasurementRecord>>(
            async (context, token) =>
            {
                await FenceAsync(context, ticket, now, token);
                var rows = await AddMeasurementsAsync(context, ticket.JobId, measurements, now, token);
                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);
    }

    public Task<MeasurementRecord?> FindMeasurementAsync(
        MeasurementKey key,
        MeasurementPurpose? purpose,
        CancellationToken cancellationToken)
        => session.ReadAsync(
            async (context, token) =>
            {
                var row = await context.Measurements.AsNoTracking()
                    .Where(m => m.JobId == key.JobId
                        && m.ArchitectureId == key.ArchitectureId
                        && m.DeviceId == key.DeviceId
                        && m.PlanKey == key.PlanKey
                        && (purpose == null || m.Purpose == purpose))
                    .OrderBy(m => m.Id)
                    .FirstOrDefaultAsync(token);
                return row?.ToRecord();
            },
            cancellationToken);

    public Task<IReadOnlyList<MeasurementRecord>> ListMeasurementsAsync(
        string jobId,
        MeasurementPurpose? purpose,
        CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<MeasurementRecord>>(
            async (context, token) =>
            {
                var rows = await context.Measurements.AsNoTracking()
                    .Where(m => m.JobId == jobId && (purpose == null || m.Purpose == purpose))
                    .OrderBy(m => m.Id)
                    .ToListAsync(token);
                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);

    /// <summary>The rows of the measurements in their order: those there already, else new ones.</summary>
    private static async Task<IReadOnlyList<MeasurementRow>> AddMeasurementsAsync(
        NasContext context,
        string jobId,
        IReadOnlyList<NewMeasurement> measurements,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var architectures = measurements.Select(m => m.ArchitectureId).Distinct(StringComparer.Ordinal).ToList();
        var rows = await context.Measurements
            .Where(m => m.JobId == jobId && architectures.Contains(m.ArchitectureId))
            .ToDictionaryAsync(m => (m.ArchitectureId, m.DeviceId, m.PlanKey, m.Purpose), cancellationToken);
        var result = new List<MeasurementRow>(measurements.Count);
        foreach (var measurement in measurements)
        {
            var key = (measurement.ArchitectureId, measurement.Latency.DeviceId, measurement.PlanKey, measurement.Purpose);
            if (!rows.TryGetValue(key, out var row))
            {
                row = MeasurementRow.From(jobId, measurement, now);
                rows.Add(key, row);
                context.Measurements.Add(row);
            }

            result.Add(row);
        }

        return result;
    }
}
