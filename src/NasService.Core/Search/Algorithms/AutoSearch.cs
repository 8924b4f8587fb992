using System.Collections.Immutable;
using NasService.Core.Metrics;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Gaussian;
using NasService.Core.Predictors.Ratio;
using NasService.Core.Search.Guidance;
using NasService.Core.Seeds;

namespace NasService.Core.Search.Algorithms;

/// <summary>
/// The default: Gaussian processes per measured metric, counted metrics exact, and batches of greatest expected hypervolume improvement. What was tried, and what did
/// not work, is in docs/search.md.
/// </summary>
internal sealed class AutoSearch(SearchProblem problem, SearchSettings settings, int seed, GaussianProcessFamily family, RatioFamily costs)
    : ArchiveSearch(SearchAlgorithms.Auto, problem, settings, seed), IGuidedSearch, IMultiFidelitySearch
{
    // More uniform samples than this are better spent on learned ones.
    private const int LargestInitialSample = 40;

    // Where earlier predictors say what to expect.
    private const int WarmInitialSample = 10;

    private const int FewestRows = 8;

    private const int ReferenceSample = 2000;

    private readonly int _seed = seed;

    private CandidatePool? _pool;

    private Lazy<IReadOnlyList<FittedPredictor>> _predictors = new([]);

    public IReadOnlyList<FittedPredictor> Predictors => _predictors.Value;

    protected override int InitialSample => Math.Min(Settings.InitialSample, IsWarm ? WarmInitialSample : LargestInitialSample);

    private bool IsWarm => Problem.Metrics.All(m => m.Source == MetricSource.Counted || Problem.Priors.ContainsKey(m.Metric));

    public IReadOnlyList<ImmutableArray<int>> AskCheap(int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (Problem.LowFidelity is null)
        {
            return [];
        }

        // First those whose true value is known: the pairs say how far an estimate can be trusted.
        ImmutableArray<int>[] known = [.. Archive.Entries.Where(e => e.Succeeded).Select(e => e.Genes).Where(IsUnestimated).Take(count)];
        var wanted = count - known.Length;
        var random = Seed.Derive(_seed, "search/auto/cheap", Archive.Known + Archive.Estimates.Count);
        ArchiveEntry[] rows = [.. Archive.Entries.Where(e => e.Succeeded)];
        if (wanted == 0 || rows.Length < FewestRows || Archive.Known < InitialSample)
        {
            var uniform = new ProposalSet(Problem, Archive, wanted);
            uniform.FillRandomly(random, cancellationToken);
            return [.. known, .. uniform.Genes.Where(IsUnestimated)];
        }

        var view = Look(rows, random, cancellationToken);
        int[] unestimated = [.. Enumerable.Range(0, view.Candidates.Genes.Count).Where(i => Archive.EstimateOf(view.Candidates.Genes[i]) is null)];
        var chosen = new ExpectedImprovement(Problem, view.Beliefs).Choose(rows, view.Candidates.Select(unestimated), view.Reference, wanted, cancellationToken);
        return [.. known, .. chosen.Select(g => g.ToImmutableArray())];
    }

    public void TellCheap(IReadOnlyList<Observation> estimates)
    {
        foreach (var estimate in estimates)
        {
            Archive.TellEstimate(estimate);
        }
    }

    protected override void Propose(ProposalSet proposals, Random random, CancellationToken cancellationToken)
    {
        ArchiveEntry[] rows = [.. Archive.Entries.Where(e => e.Succeeded)];
        if (rows.Length < FewestRows)
        {
            return;
        }

        var (beliefs, candidates, reference) = Look(rows, random, cancellationToken);
        foreach (var genes in new ExpectedImprovement(Problem, beliefs).Choose(rows, candidates, reference, proposals.Missing, cancellationToken))
        {
            proposals.TryAdd(genes);
        }

        if (proposals.Missing > 0)
        {
            // Where nothing promises to improve, the best predicted still beat chance.
            var rest = beliefs.Score(candidates);
            foreach (var i in Survival.Order([.. rest.Select(c => c.Objectives)], [.. rest.Select(c => c.Violation)]))
            {
                proposals.TryAdd(rest[i].Genes);
            }
        }

        _predictors = new(() => Fitted(beliefs, rows));
    }

    // Reference: minimised.
    private (Beliefs Beliefs, CandidateSet Candidates, double[] Reference) Look(ArchiveEntry[] rows, Random random, CancellationToken cancellationToken)
    {
        var reference = ReferenceOf(rows);
        var cheap = Archive.Estimates.Count < FewestRows ? null : new CheapEstimates(Archive, Problem.EncodingOf(Problem.Metrics.First(m => m.Metric == Problem.LowFidelity!.Metric)), family, cancellationToken);
        var beliefs = new Beliefs(Problem, rows, reference, family, costs, cheap, cancellationToken);
        if (Problem.ReferencePoint is null)
        {
            Refine(reference, beliefs, random);
        }

        var candidates = (_pool ??= new CandidatePool(Problem, Settings, Archive)).Collect(beliefs, rows, random, cancellationToken);
        return (beliefs, candidates, [.. reference.Select((r, m) => Problem.Objectives[m].Minimized(r))]);
    }

    private bool IsUnestimated(ImmutableArray<int> genes) => Archive.EstimateOf(genes.AsSpan()) is null;

    /// <summary>The problem's own, else per objective: the median of the uniform sample where more is better, the worst told where less is.</summary>
    private double[] ReferenceOf(ArchiveEntry[] rows)
    {
        if (Problem.ReferencePoint is { } given)
        {
            return [.. given];
        }

        return [.. Problem.Objectives.Select((o, m) =>
        {
            if (o.Direction == Direction.Minimize)
            {
                return rows.Max(r => r.Values[m]);
            }

            double[] sample = [.. rows.Take(Math.Max(InitialSample, FewestRows)).Select(r => r.Values[m]).Order()];
            return (sample[(sample.Length - 1) / 2] + sample[sample.Length / 2]) / 2;
        })];
    }

    /// <summary>
    /// The same from predictions of a large uniform sample: the median of some tens of told values is off by half of what the front spans, the predictions' is not.
    /// </summary>
    private void Refine(double[] reference, Beliefs beliefs, Random random)
    {
        int[][] sample = [.. Enumerable.Range(0, ReferenceSample).Select(_ => Problem.Space.Sample(random)).Where(g => Problem.Violation(g) <= 0)];
        if (sample.Length < ReferenceSample / 10)
        {
            return;
        }

        var drawn = new CandidateSet(sample, beliefs.Encode(sample));
        for (var m = 0; m < reference.Length; m++)
        {
            if (beliefs.Models[m] is not { } model)
            {
                continue;
            }

            double[] values = [.. beliefs.Centres(m, drawn)!.Select(model.InMetric).Order()];
            reference[m] = Problem.Objectives[m].Direction == Direction.Minimize ? Math.Max(reference[m], values[^1]) : values[values.Length / 2];
        }
    }

    private List<FittedPredictor> Fitted(Beliefs beliefs, ArchiveEntry[] rows)
    {
        var fitted = new List<FittedPredictor>();
        for (var m = 0; m < beliefs.Metrics.Count; m++)
        {
            if (beliefs.Models[m] is not null)
            {
                var index = m;
                double[] values = [.. rows.Select(r => r.Values[index])];
                var suited = beliefs.FamilyOf(m, values);
                var scores = PredictorSelection.CrossValidate(suited, beliefs.Features[m], values, CancellationToken.None);
                fitted.Add(new FittedPredictor(beliefs.Metrics[m].Metric, suited.Fit(beliefs.Features[m], values, CancellationToken.None), scores, rows.Length));
            }
        }

        return fitted;
    }
}
