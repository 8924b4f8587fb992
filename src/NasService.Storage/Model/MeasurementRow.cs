using NasService.Core.Jobs;

namespace NasService.Storage.Model;


internal sealed class MeasurementRow
{
    public long Id { get; set; }

    public required string JobId { get; set; }

    public required string ArchitectureId { get; set; }

    public required string DeviceId { get; set; }

    public required MeasurementPurpose Purpose { get; set; }

    public required string PlanKey { get; set; }

    public required LatencyColumns Latency { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public static MeasurementRow From(string jobId, NewMeasurement measurement, DateTimeOffset now) => new()
    {
        JobId = jobId,
        ArchitectureId = measurement.ArchitectureId,
        DeviceId = measurement.Latency.DeviceId,
        Purpose = measurement.Purpose,
        PlanKey = measurement.PlanKey,
        Latency = LatencyColumns.From(measurement.Latency),
        CreatedAt = now,
    };

    public MeasurementRecord ToRecord() => new(JobId, ArchitectureId, Purpose, PlanKey, Latency.ToRecord(DeviceId), CreatedAt);
}
