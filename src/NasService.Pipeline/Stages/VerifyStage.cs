using System.Collections.Immutable;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Seeds;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Devices;
using NasService.Pipeline.Fronts;
using NasService.Pipeline.Jobs;
using NasService.Pipeline.OwnModels;
using NasService.Pipeline.Search;

namespace NasService.Pipeline.Stages;

/// <summary>
/// Exports the front's candidates, scores the files on images that ranked nobody, measures them again, and fixes the front. After this stage
/// no point is dropped or reordered.
/// </summary>
internal sealed class VerifyStage(FollowerLatencies followers) : IStage
{
    public string Name => StageNames.Verify;

    public async Task RunAsync(JobSession session, CancellationToken cancellationToken)
    {
        var stored = await session.Store.GetEvaluationsAsync(session.Job.Id, cancellationToken);
        var book = followers.Complete(session, stored, cancellationToken);
        var candidates = FrontCandidates.Of(session, stored, book);
        RefuseNone(session, candidates.Length, stored);
        var baselines = Baselines.Of(session);
        var architectures = candidates.Select(e => session.Space.Create(e.Genes.AsSpan())).Concat(baselines.Select(b => b.Architecture)).DistinctBy(a => a.Id).ToArray();
        using var progress = session.Progress.Begin(Name, 2 * architectures.Length, "models");
        var models = new VerifiedModels(session, await session.GetModelsAsync(cancellationToken));
        var exported = new List<VerifiedModel>();
        foreach (var architecture in architectures)
        {
            exported.Add(await models.ExportAsync(architecture, session.Meter.Device, cancellationToken));
            progress.Report(exported.Count);
        }

        for (var i = 0; i < session.Scenarios.Length; i++)
        {
            var (before, scenario) = (i, session.Scenarios[i]);
            void Report(int done)
                => progress.Report(architectures.Length + (((before * architectures.Length) + done) / session.Scenarios.Length));
            if (scenario.Device is not null)
            {
                await new FollowerVerification(session, models, book).RunAsync(scenario, stored, exported, Report, cancellationToken);
                continue;
            }

            var latencies = await MeasureAsync(session, scenario, [.. exported.Select(m => m.File)], Report, cancellationToken);
            await SaveAsync(session, scenario, stored, candidates, [.. exported.Select(m => m.ToPoint(latencies[m.Architecture.Id]))],
                cancellationToken);
        }
    }

    private static async Task SaveAsync(
        JobSession session, LatencyScenario scenario, IReadOnlyList<Evaluation> stored, Evaluation[] candidates, ImmutableArray<FrontPoint> measured,
        CancellationToken cancellationToken)
    {
        var baselines = Baselines.Of(session);
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

    /// <returns>Latency by architecture id.</returns>
    private static async Task<Dictionary<string, LatencyMeasurement>> MeasureAsync(
        JobSession session, LatencyScenario scenario, IReadOnlyList<ModelFile> files, Action<int> progress, CancellationToken cancellationToken)
    {
        var anchor = files.Single(f => f.ArchitectureId == session.Space.Largest(32).Id);
        var order = Seed.Derive(session.Definition.Seed, "verify" + scenario.Suffix, 0);
        var metered = await session.Meter.MeasureAsync(files, anchor, scenario.VerifyPlan, order, new ImmediateProgress<int>(progress),
            cancellationToken);
        var latencies = metered.ToDictionary(
            m => m.Model.ArchitectureId,
            m => m.Latency ?? throw new InvalidOperationException($"Model {m.Model.ArchitectureId} cannot be measured again: {m.Error}"),
            StringComparer.Ordinal);
        await VerifiedModels.RecordAsync(session, scenario, latencies, cancellationToken);
        return latencies;
    }
}
