using System.Collections.Immutable;
using NasService.Core.Evaluations;
using NasService.Core.Latency;
using NasService.Core.Seeds;
using NasService.Core.Spaces;

namespace NasService.Pipeline.Candidates;

/// <summary>
/// True evaluations: every candidate is scored on its exported file, then all files are measured with the machine to itself. A candidate that
/// fails becomes an infeasible point.
/// </summary>
/// <param name="scorer">Exports and scores.</param>
/// <param name="meter">Measures.</param>
/// <param name="scenarios">How, the job's first one first.</param>
/// <param name="space">The candidates'.</param>
/// <param name="provenance">What their numbers depend on.</param>
internal sealed class CandidateEvaluator(
    ICandidateScorer scorer, ILatencyMeter meter, ImmutableArray<LatencyScenario> scenarios, SearchSpace space, EvaluationProvenance provenance)
{
    /// <param name="candidates">Distinct architectures with their indices.</param>
    /// <param name="round">Stored with each, and the seed of the order of measurement.</param>
    /// <param name="anchor">Measured in between to see drift; null: none.</param>
    /// <param name="progress">Counts candidates scored, then candidates measured: twice their number in all.</param>
    /// <param name="cancellationToken">Ends between candidates and inside them between batches.</param>
    /// <returns>In the order of the candidates.</returns>
    public async Task<ImmutableArray<Evaluation>> EvaluateAsync(
        IReadOnlyList<(int Index, Architecture Architecture)> candidates, int round, ModelFile? anchor, Action<int>? progress, CancellationToken cancellationToken)
    {
        var scored = await scorer.ScoreAsync(candidates, round, progress, cancellationToken);
        var evaluations = scored.Select((s, i) => Describe(candidates[i].Index, candidates[i].Architecture, round, s)).ToArray();
        var files = scored.Where(s => s.File is not null).Select(s => s.File!).ToArray();
        if (files.Length == 0)
        {
            return [.. evaluations];
        }

        var byScenario = new List<Dictionary<string, MeteredModel>>();
        foreach (var (scenario, place) in scenarios.Select((s, i) => (s, i)))
        {
            var order = Seed.Derive(provenance.Seed, "measure" + scenario.Suffix, round);
            var before = place * files.Length;
            var done = new ImmediateProgress<int>(n => progress?.Invoke(candidates.Count + ((before + n) / scenarios.Length)));
            var metered = await meter.MeasureAsync(files, anchor, scenario.Plan, order, done, cancellationToken);
            byScenario.Add(metered.ToDictionary(m => m.Model.ArchitectureId, StringComparer.Ordinal));
        }

        for (var i = 0; i < evaluations.Length; i++)
        {
            if (scored[i].File is { } file)
            {
                evaluations[i] = Measured(evaluations[i], [.. byScenario.Select(s => s[file.ArchitectureId])]);
                scorer.Release(file);
            }
        }

        return [.. evaluations];
    }

    private Evaluation Measured(Evaluation evaluation, MeteredModel[] outcomes)
    {
        var error = outcomes.Select(o => o.Error).FirstOrDefault(e => e is not null);
        return evaluation with
        {
            Latency = outcomes[0].Latency,
            FurtherLatencies = error is not null ? []
                : [.. outcomes.Zip(scenarios).Skip(1).Select(o => new PlannedLatency(o.Second.Plan.Key, o.First.Latency!)), .. outcomes.SelectMany(o => o.Latency!.ByLength)],
            Error = error,
        };
    }

    private Evaluation Describe(int index, Architecture architecture, int round, ScoredCandidate scored)
    {
        var network = space.Plan(architecture);
        return new Evaluation
        {
            Index = index,
            Round = round,
            ArchitectureId = architecture.Id,
            Genes = architecture.Genes,
            Choices = architecture.Choices,
            Policy = architecture.Policy,
            Quality = scored.Quality,
            ModelBytes = scored.ModelBytes,
            Macs = network.Macs,
            BitOps = network.BitOps,
            Parameters = network.Parameters,
            Error = scored.Error,
            Provenance = provenance,
        };
    }
}
