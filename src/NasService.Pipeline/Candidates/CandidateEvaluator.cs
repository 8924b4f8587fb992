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
internal sealed class CandidateEvaluator(ICandidateScorer scorer, ILatencyMeter meter, MeasurementPlan plan, SearchSpace space, EvaluationProvenance provenance)
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

        var order = Seed.Derive(provenance.Seed, "measure", round);
        var done = new ImmediateProgress<int>(n => progress?.Invoke(candidates.Count + n));
        var metered = await meter.MeasureAsync(files, anchor, plan, order, done, cancellationToken);
        var byId = metered.ToDictionary(m => m.Model.ArchitectureId, StringComparer.Ordinal);
        for (var i = 0; i < evaluations.Length; i++)
        {
            if (scored[i].File is { } file)
            {
                var latency = byId[file.ArchitectureId];
                evaluations[i] = evaluations[i] with { Latency = latency.Latency, Error = latency.Error };
                scorer.Release(file);
            }
        }

        return [.. evaluations];
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
            Parameters = network.Parameters,
            Error = scored.Error,
            Provenance = provenance,
        };
    }
}
