using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Artifacts;
using NasService.Core.Evaluations;
using NasService.Core.Fronts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Pareto;
using NasService.Core.Predictors;

namespace NasService.Core.Reports;

/// <summary>Gathers a job's report from what is stored. Needs neither torch nor a runtime.</summary>
public sealed class ReportDocuments(IJobStore store, IArtifactStore artifacts, JobReading reading, PredictorFamilyCatalog families)
{
    /// <exception cref="InputException">No such job.</exception>
    public async Task<ReportDocument> ReadAsync(string jobId, CancellationToken cancellationToken)
    {
        var job = await store.GetJobAsync(jobId, cancellationToken) ?? throw new InputException("job", "There is no such job.", jobId);
        var (definition, space) = await reading.ReadAsync(job, cancellationToken);
        var supernet = await store.GetSupernetAsync(jobId, cancellationToken);
        var evaluations = await store.GetEvaluationsAsync(jobId, cancellationToken);
        var report = new ReportDocument
        {
            Job = job,
            Definition = definition,
            Space = space,
            Stages = [.. await store.GetStagesAsync(jobId, cancellationToken)],
            Supernet = supernet,
            Curve = supernet is null ? [] : SupernetCurve.Read(supernet.TrainingCurveJson),
            Evaluations = [.. evaluations],
            Predictions = PredictionHistory.Of(space, families, await store.GetPredictorsAsync(jobId, cancellationToken), evaluations),
        };
        if (await store.GetFrontAsync(new FrontQuery(jobId), cancellationToken) is not { } front)
        {
            return report;
        }

        var further = ImmutableArray.CreateBuilder<ReportDocument>();
        foreach (var scenario in definition.Latency.Scenarios)
        {
            if (await store.GetFrontAsync(new FrontQuery(jobId) { Scenario = scenario.Name }, cancellationToken) is { } other)
            {
                further.Add(await WithFrontAsync(report with { Scenario = scenario, Evaluations = By(scenario, evaluations) }, other, cancellationToken));
            }
        }

        return await WithFrontAsync(report with { Further = further.ToImmutable() }, front, cancellationToken);
    }

    /// <summary>What was not measured so counts as failed.</summary>
    private static ImmutableArray<Evaluation> By(LatencyScenario scenario, IReadOnlyList<Evaluation> evaluations)
        => [.. evaluations.Select(e => e with { Latency = e.LatencyOf(scenario) })];

    private async Task<ReportDocument> WithFrontAsync(ReportDocument report, StoredFront front, CancellationToken cancellationToken)
    {
        var (space, metric) = (report.Space, report.Metric);
        var lengths = await LengthLatencies.ReadAsync(store, report.Job.Id, report.Definition.Latency, report.Scenario?.Name,
            cancellationToken);
        ReportPoint Point(string label, FrontPoint p)
            => new(label, PolicyKinds.Of(space, p.Genes.AsSpan()), p) { ByTokens = lengths.Of(p.ArchitectureId, p.Latency) };

        ImmutableArray<ReportPoint> points = [.. front.Points.Select((p, i) => Point($"{i + 1}", p))];
        var knee = points.IsEmpty ? null : points[KneePoint.IndexOf([.. front.Points.Select(p => new[] { metric.Minimized(p.Validation.Value), FrontLatency.From(p.Latency).Median })])];
        var devices = await store.ListDevicesAsync(cancellationToken);
        return report with
        {
            Summary = front.Summary,
            Front = points,
            Baselines = [.. front.Baselines.Select(p => Point(p.Name ?? p.ArchitectureId, p))],
            Hypervolume = HypervolumeHistory.Of(
                report.Evaluations,
                report.Definition.Constraints,
                metric,
                new FrontReferencePoint(front.Summary.ReferenceQuality, front.Summary.ReferenceLatencyMs)),
            Knee = knee,
            KneePlan = knee is null ? null : space.Plan(knee.Point.Genes.AsSpan()),
            Device = devices.FirstOrDefault(d => d.Fingerprint.Id == front.Summary.DeviceId)?.Fingerprint,
            BeforeAndAfter = await ReadPicturesAsync(report.Job.Id, cancellationToken),
            Provenance = knee is null ? [] : await ReadProvenanceAsync(report.Job.Id, knee.Point.ArchitectureId, cancellationToken),
        };
    }

    private async Task<ImmutableArray<byte>> ReadPicturesAsync(string jobId, CancellationToken cancellationToken)
        => await store.FindArtifactAsync(jobId, ArtifactKinds.BeforeAndAfter, null, cancellationToken) is { } pictures
            ? [.. await File.ReadAllBytesAsync(await artifacts.GetVerifiedPathAsync(pictures.Blob.Digest, cancellationToken), cancellationToken)]
            : [];

    private async Task<ImmutableArray<KeyValuePair<string, string>>> ReadProvenanceAsync(string jobId, string architectureId, CancellationToken cancellationToken)
    {
        if (await store.FindArtifactAsync(jobId, ArtifactKinds.Manifest, architectureId, cancellationToken) is not { } manifest)
        {
            return [];
        }

        var path = await artifacts.GetVerifiedPathAsync(manifest.Blob.Digest, cancellationToken);
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(path, cancellationToken));
        return json.RootElement.TryGetProperty("provenance", out var provenance)
            ? [.. provenance.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.ToString()))]
            : [];
    }
}
