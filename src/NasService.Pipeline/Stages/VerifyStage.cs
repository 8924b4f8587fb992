using System.Collections.Immutable;
using NasService.Core.Artifacts;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Fronts;
using NasService.Pipeline.Jobs;
using NasService.Pipeline.OwnModels;
using NasService.Pipeline.Search;

namespace NasService.Pipeline.Stages;

/// <summary>
/// Exports the front's candidates, scores the files on images that ranked nobody, measures them again, and fixes the front. After this stage
/// no point is dropped or reordered.
/// </summary>
internal sealed class VerifyStage : IStage
{
    public string Name => StageNames.Verify;

    public async Task RunAsync(JobSession session, CancellationToken cancellationToken)
    {
        var stored = await session.Store.GetEvaluationsAsync(session.Job.Id, cancellationToken);
        var candidates = FrontCandidates.Of(session, stored);
        RefuseNone(session, candidates.Length, stored);
        var baselines = Baselines.Of(session.Space);
        var architectures = candidates.Select(e => session.Space.Create(e.Genes.AsSpan())).Concat(baselines.Select(b => b.Architecture)).DistinctBy(a => a.Id).ToArray();
        using var progress = session.Progress.Begin(Name, 2 * architectures.Length, "models");
        var models = await session.GetModelsAsync(cancellationToken);
        var exported = new List<ScoredModel>();
        foreach (var architecture in architectures)
        {
            exported.Add(await ExportAsync(session, models, architecture, cancellationToken));
            progress.Report(exported.Count);
        }

        ImmutableArray<LatencyScenario> scenarios = [.. session.Definition.Scenarios];
        for (var i = 0; i < scenarios.Length; i++)
        {
            var before = i;
            var latencies = await MeasureAsync(
                session, scenarios[i], [.. exported.Select(m => m.File)],
                done => progress.Report(architectures.Length + (((before * architectures.Length) + done) / scenarios.Length)), cancellationToken);
            await SaveAsync(session, scenarios[i], stored, candidates, [.. exported.Select(m => m.ToPoint(latencies[m.Architecture.Id]))], cancellationToken);
        }
    }

    private static async Task SaveAsync(
        JobSession session, LatencyScenario scenario, IReadOnlyList<Evaluation> stored, Evaluation[] candidates, ImmutableArray<FrontPoint> measured,
        CancellationToken cancellationToken)
    {
        var baselines = Baselines.Of(session.Space);
        var points = measured.ToDictionary(p => p.ArchitectureId, StringComparer.Ordinal);
        var named = baselines.Select(b => points[b.Architecture.Id] with { Name = b.Name }).ToImmutableArray();
        if (scenario.Name is null && await OwnBaseline.MeasureAsync(session, cancellationToken) is { } own)
        {
            named = named.Add(own);
        }

        var constraints = session.Definition.Constraints;
        var feasible = candidates.Select(c => points[c.ArchitectureId]).Where(p => Metrics.Meets(
            constraints, scenario, session.Metric, p.Validation.Value, p.Latency.MedianMs, p.ModelBytes, p.Macs)).ToArray();
        RefuseNone(session, feasible.Length, stored);
        var reference = SearchLoop.Reference(session, stored, scenario);
        var front = FrontBuilder.Build(session, scenario, feasible, named, reference, stored.Count - baselines.Count, true);
        await session.Store.SaveFrontAsync(session.Stage.Ticket, front, cancellationToken);
    }

    private static void RefuseNone(JobSession session, int feasible, IReadOnlyList<Evaluation> stored)
    {
        if (feasible == 0)
        {
            throw ConstraintHope.Refusal(session.Definition.Constraints, stored);
        }
    }

    private static async Task<ScoredModel> ExportAsync(JobSession session, CandidateModels models, Architecture architecture, CancellationToken cancellationToken)
    {
        var blob = await ModelArtifacts.StoreAsync(session, models, architecture, architecture, ArtifactKinds.Model, cancellationToken);
        var plan = session.Space.Plan(architecture);
        var file = new ModelFile(architecture.Id, await session.Artifacts.GetVerifiedPathAsync(blob.Digest, cancellationToken));
        var quality = await session.Scoring.ScoreAsync(file, plan.Inputs, cancellationToken);
        return new ScoredModel(architecture, plan, blob, file, quality);
    }

    /// <returns>Latency by architecture id.</returns>
    private static async Task<Dictionary<string, LatencyMeasurement>> MeasureAsync(
        JobSession session, LatencyScenario scenario, IReadOnlyList<ModelFile> files, Action<int> progress, CancellationToken cancellationToken)
    {
        var plan = scenario.VerifyPlan;
        var anchor = files.Single(f => f.ArchitectureId == session.Space.Largest(32).Id);
        var order = Seed.Derive(session.Definition.Seed, "verify" + scenario.Suffix, 0);
        var metered = await session.Meter.MeasureAsync(files, anchor, plan, order, new ImmediateProgress<int>(progress), cancellationToken);
        var latencies = metered.ToDictionary(
            m => m.Model.ArchitectureId,
            m => m.Latency ?? throw new InvalidOperationException($"Model {m.Model.ArchitectureId} cannot be measured again: {m.Error}"),
            StringComparer.Ordinal);
        var measurements = latencies.SelectMany(l => l.Value.ByLength.Prepend(new PlannedLatency(plan.Key, l.Value))
            .Select(p => new NewMeasurement(l.Key, MeasurementPurpose.Verify, p.PlanKey, p.Latency)));
        await session.Store.RecordMeasurementsAsync(session.Stage.Ticket, [.. measurements], cancellationToken);
        return latencies;
    }

    /// <summary>An exported file with how good it is.</summary>
    private sealed record ScoredModel(Architecture Architecture, NetworkPlan Plan, ArtifactBlob Blob, ModelFile File, QualityScore Quality)
    {
        public FrontPoint ToPoint(LatencyMeasurement latency) => new()
        {
            ArchitectureId = Architecture.Id,
            Genes = Architecture.Genes,
            Choices = Architecture.Choices,
            Policy = Architecture.Policy,
            Validation = Quality,
            Latency = latency,
            ModelBytes = Blob.Bytes,
            Macs = Plan.Macs,
            BitOps = Plan.BitOps,
            Parameters = Plan.Parameters,
            ArtifactDigest = Blob.Digest.Value,
        };
    }
}
