using NasService.Core.Jobs;

namespace NasService.Storage.Model;


internal sealed class FrontRow
{
    public required string Id { get; set; }

    public required string JobId { get; set; }

    public required string DeviceId { get; set; }

    /// <summary>Empty: the job's first scenario.</summary>
    public required string Scenario { get; set; }

    public required int Version { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public required double ReferenceQuality { get; set; }

    public required double ReferenceLatencyMs { get; set; }

    public required double Hypervolume { get; set; }

    public required int Evaluations { get; set; }

    public required int PointCount { get; set; }

    public required bool Verified { get; set; }

    public List<FrontPointRow> Points { get; set; } = [];

    public static FrontRow From(string jobId, int version, NewFront front, DateTimeOffset now) => new()
    {
        Id = front.Id,
        JobId = jobId,
        DeviceId = front.DeviceId,
        Scenario = front.Scenario ?? "",
        Version = version,
        CreatedAt = now,
        ReferenceQuality = front.ReferenceQuality,
        ReferenceLatencyMs = front.ReferenceLatencyMs,
        Hypervolume = front.Hypervolume,
        Evaluations = front.Evaluations,
        PointCount = front.Points.Length,
        Verified = front.Verified,
        Points =
        [
            .. front.Points.Select((p, i) => FrontPointRow.From(front.Id, i, FrontPointKind.Front, p)),
            .. front.Baselines.Select((p, i) => FrontPointRow.From(front.Id, front.Points.Length + i, FrontPointKind.Baseline, p)),
        ],
    };

    public FrontSummary ToSummary() => new(
        Id, JobId, DeviceId, Version, CreatedAt, ReferenceQuality, ReferenceLatencyMs, Hypervolume, Evaluations, PointCount, Verified)
    {
        Scenario = Scenario.Length == 0 ? null : Scenario,
    };
}
