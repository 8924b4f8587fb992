using System.Collections.Immutable;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Progress;
using NasService.Core.Search;
using NasService.Pipeline.Devices;
using NasService.Pipeline.Fronts;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Search;

/// <summary>
/// Ask, evaluate, store, tell, in generations. A generation is asked as a whole and stored in one transaction, so a job that died goes on by
/// telling a fresh algorithm what is stored, in the order of asking: its next question is then the one that the crash cut off.
/// </summary>
internal sealed class SearchLoop(
    SearchAlgorithmCatalog algorithms, EarlierPredictors earlier, Followers followers, FollowerLatencies latencies,
        FollowerPredictors predictors)
{
    /// <summary>The round that baselines are stored under.</summary>
    public const int BaselineRound = -1;

    /// <summary>Evaluates the baselines, unless they are stored.</summary>
    public async Task EvaluateBaselinesAsync(JobSession session, CancellationToken cancellationToken)
    {
        var stored = await session.Store.GetEvaluationsAsync(session.Job.Id, cancellationToken);
        var baselines = Baselines.Of(session);
        if (stored.Count >= baselines.Count)
        {
            return;
        }

        var evaluator = await session.GetEvaluatorAsync(cancellationToken);
        var evaluations = await evaluator.EvaluateAsync([.. baselines.Select((b, i) => (i, b.Architecture))], BaselineRound, null, null, cancellationToken);
        if (evaluations.FirstOrDefault(e => !e.Succeeded) is { } failed)
        {
            throw new InvalidOperationException($"Baseline {baselines[failed.Index].Name} cannot be evaluated: {failed.Error}");
        }

        await AppendAsync(session, evaluations, cancellationToken);
    }

    /// <summary>Goes on until <paramref name="budget"/> evaluations, baselines not counted, are stored or nothing is left to ask.</summary>
    public async Task RunAsync(JobSession session, IStageProgress progress, int budget, int roundSize, CancellationToken cancellationToken)
    {
        var definition = session.Definition;
        var baselines = Baselines.Of(session).Count;
        var stored = await session.Store.GetEvaluationsAsync(session.Job.Id, cancellationToken);
        var done = stored.Count - baselines;
        var time = await TimeBudget.ReadAsync(session, cancellationToken);
        using var anchor = await AnchorFile.CreateAsync(session, cancellationToken);
        if (definition.Latency.HasFollowers)
        {
            // What a crash cut off, and what a device that came back owes.
            await followers.MeasureAsync(session, anchor?.Model, done, cancellationToken);
            stored = await session.Store.GetEvaluationsAsync(session.Job.Id, cancellationToken);
        }

        var scenarios = session.Scenarios;
        var book = latencies.Complete(session, stored, cancellationToken);
        var problem = Metrics.Problem(
            session.Space, definition.Constraints, scenarios, session.Meter.Device.Id,
                [.. scenarios.Select(s => Reference(session, stored, s, book))],
            definition.Search.CountsBitOps ? session.Space.Plan(session.Space.Largest(32)).BitOps : null, session.Meter.Device);
        problem = problem with { Priors = await earlier.LoadAsync(session, cancellationToken) };
        var algorithm = algorithms.Get(definition.Search.Algorithm).Create(problem, definition.Search.Settings, definition.Seed);
        foreach (var generation in stored.GroupBy(e => e.Round))
        {
            algorithm.Tell([.. generation.Select(e => Metrics.Observe(e, problem, scenarios, book))]);
        }

        var evaluator = await session.GetEvaluatorAsync(cancellationToken);
        var round = stored.Max(e => e.Round) + 1;
        var found = done == 0 ? await FoundNetworks.ReadAsync(session, stored, problem, cancellationToken) : [];
        while (done < budget)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (done > 0 && time.IsSpent)
            {
                session.Progress.Note($"The {session.Definition.Search.MaxMinutes} minutes of the job are over after {done} evaluations.");
                break;
            }

            progress.Report(done, $"round {round}");
            var asked = done == 0 && found.Count > 0
                ? [.. found.Take(budget)]
                : algorithm.Ask(Math.Min(roundSize, budget - done), cancellationToken);
            if (asked.Count == 0)
            {
                session.Progress.Note($"{definition.Search.Algorithm}: nothing is left to ask after {done} evaluations.");
                break;
            }

            await predictors.SaveAsync(session, algorithm, stored, round, cancellationToken);
            var candidates = asked.Select((genes, i) => (baselines + done + i, session.Space.Create(genes.AsSpan()))).ToArray();
            var before = done;
            var evaluations = await evaluator.EvaluateAsync(
                candidates, round, anchor?.Model, n => progress.Report(before + (n / 2)), cancellationToken);
            var kept = await AppendAsync(session, evaluations, cancellationToken);
            done += evaluations.Length;
            round++;
            stored = [.. stored, .. kept];
            if (definition.Latency.HasFollowers)
            {
                // Every new measurement moves what is predicted of the others: all of it is told anew.
                await followers.MeasureAsync(session, anchor?.Model, done, cancellationToken);
                stored = await session.Store.GetEvaluationsAsync(session.Job.Id, cancellationToken);
                book = latencies.Complete(session, stored, cancellationToken);
                kept = stored;
            }

            algorithm.Tell([.. kept.Select(e => Metrics.Observe(e, problem, scenarios, book))]);
            await SaveFrontsAsync(session, stored, book, done, cancellationToken);
            progress.Report(done);
        }
    }

    /// <summary>Fixed once the baselines are known: the job's own bounds, or the latency of the largest fp32 network. The job's own is of its
    /// first scenario. On a device that follows it is predicted until it is measured.</summary>
    public static ReferencePoint Reference(JobSession session, IReadOnlyList<Evaluation> stored, LatencyScenario scenario,
        LatencyBook? book = null)
    {
        var largest = session.Space.Largest(32).Id;
        var own = scenario.Name is null ? session.Definition.Reference.LatencyMs : null;
        var latency = own ?? (book ?? LatencyBook.Measured).Of(stored.First(e => e.ArchitectureId == largest), scenario);
        return new ReferencePoint(session.Definition.Reference.Quality ?? session.Metric.Worst ?? session.ConstantQuality, latency);
    }

    private static Task<IReadOnlyList<Evaluation>> AppendAsync(JobSession session, ImmutableArray<Evaluation> evaluations, CancellationToken cancellationToken)
        => session.Store.AppendEvaluationsAsync(session.Stage.Ticket, new EvaluationBatch(evaluations, session.Definition.Latency.Plan.Key, null), cancellationToken);

    private static async Task SaveFrontsAsync(
        JobSession session, IReadOnlyList<Evaluation> stored, LatencyBook book, int done, CancellationToken cancellationToken)
    {
        foreach (var scenario in session.Scenarios)
        {
            var front = FrontBuilder.Provisional(session, stored, scenario, Reference(session, stored, scenario, book), done);
            await session.Store.SaveFrontAsync(session.Stage.Ticket, front, cancellationToken);
        }
    }
}
