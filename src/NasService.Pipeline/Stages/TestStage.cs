using System.Collections.Immutable;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Fronts;
using NasService.Pipeline.Jobs;
using NasService.Pipeline.Pictures;
using NasService.Pipeline.OwnModels;

namespace NasService.Pipeline.Stages;

/// <summary>Opens the test set, once, when the front is fixed, and scores the exported files of its points and of the baselines. It selects nothing.</summary>
internal sealed class TestStage : IStage
{
    public string Name => StageNames.Test;

    public async Task RunAsync(JobSession session, CancellationToken cancellationToken)
    {
        var fronts = await ScenarioFronts.ReadAsync(session, cancellationToken);

        FrontPoint[] all = [.. fronts.SelectMany(f => f.Points.Concat(f.Baselines)).DistinctBy(KeyOf)];
        using var progress = session.Progress.Begin(Name, all.Length, "models");
        var test = session.OpenTest();
        var scores = new Dictionary<(string, string?), QualityScore?>();
        foreach (var point in all)
        {
            scores.Add(KeyOf(point), await ScoreAsync(session, point, test, cancellationToken));
            progress.Report(scores.Count);
        }

        if (session.Space.Definition.Task.GivesPictures && fronts[0].Points.Length > 0)
        {
            await BeforeAndAfter.StoreAsync(session, fronts[0].Points.MinBy(p => session.Metric.Minimized(p.Validation.Value))!, test, cancellationToken);
        }

        foreach (var front in fronts)
        {
            await session.Store.SaveFrontAsync(session.Stage.Ticket, Scored(session, front, scores), cancellationToken);
        }
    }

    /// <summary>Devices of two classes have two files of one network.</summary>
    private static (string ArchitectureId, string? Digest) KeyOf(FrontPoint point) => (point.ArchitectureId, point.ArtifactDigest);

    private static NewFront Scored(JobSession session, StoredFront front, Dictionary<(string, string?), QualityScore?> scores)
    {
        var summary = front.Summary;
        return new NewFront
        {
            Id = JobId.Create(session.Time),
            DeviceId = summary.DeviceId,
            Scenario = summary.Scenario,
            ReferenceQuality = summary.ReferenceQuality,
            ReferenceLatencyMs = summary.ReferenceLatencyMs,
            Hypervolume = summary.Hypervolume,
            Evaluations = summary.Evaluations,
            Verified = true,
            Points = With(front.Points),
            Baselines = With(front.Baselines),
        };

        ImmutableArray<FrontPoint> With(ImmutableArray<FrontPoint> points) => [.. points.Select(p => p with { Test = scores[KeyOf(p)] })];
    }

    private static async Task<QualityScore?> ScoreAsync(JobSession session, FrontPoint point, ModelScorer test, CancellationToken cancellationToken)
    {
        if (point.Genes.IsEmpty)
        {
            return await OwnBaseline.TestAsync(session, point, test, cancellationToken);
        }

        var plan = session.Space.Plan(point.Genes.AsSpan());
        var path = await session.Artifacts.GetVerifiedPathAsync(ArtifactDigest.Parse(point.ArtifactDigest!), cancellationToken);
        return await test.ScoreAsync(new ModelFile(point.ArchitectureId, path), plan.Inputs, cancellationToken);
    }
}
