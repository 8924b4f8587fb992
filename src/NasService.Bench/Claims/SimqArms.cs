using System.Collections.Immutable;
using NasService.Core.Genes;
using NasService.Core.Jobs;
using NasService.Core.Pareto;
using NasService.Core.Search;
using NasService.Core.Spaces;
using NasService.Pipeline.Search;

namespace NasService.Bench.Claims;

/// <summary>
/// The four ways to a front that the claim is about. Each is charged for every network it asks for, whether or not the shared cache knew it, and stops
/// at the same number.
/// </summary>
/// <param name="space">With a choice of bits.</param>
/// <param name="search">Algorithm, rounds and predictors of every arm.</param>
/// <param name="algorithms">Where the algorithm is found.</param>
/// <param name="evaluations">Shared by all arms.</param>
/// <param name="reference">Accuracy and latency of the one reference point.</param>
internal sealed class SimqArms(SearchSpace space, SearchDefinition search, SearchAlgorithmCatalog algorithms, ITrueEvaluations evaluations, (double Accuracy, double LatencyMs) reference)
{
    public const string Joint = "joint";
    public const string Twins = "fp32 + twins";
    public const string Int8 = "all-int8";
    public const string Revert = "fp32 + revert";

    /// <summary>Architecture and policy searched together.</summary>
    public Task<List<TrueEvaluation>> JointAsync(int seed, CancellationToken cancellationToken)
        => SearchAsync(space, g => space.Create(g.AsSpan()), seed, _ => search.Evaluations, cancellationToken);

    /// <summary>(b): only the architecture, everything in int8.</summary>
    public Task<List<TrueEvaluation>> Int8Async(int seed, CancellationToken cancellationToken)
    {
        var int8 = new RestrictedSpace(space, 8);
        return SearchAsync(int8.Space, g => int8.Full(g.AsSpan()), seed, _ => search.Evaluations, cancellationToken);
    }

    /// <summary>(a): only the architecture, in fp32; what is left of the budget goes to the front's all-int8 twins, one for each of its points.</summary>
    public async Task<List<TrueEvaluation>> TwinsAsync(int seed, CancellationToken cancellationToken)
    {
        var found = await Fp32Async(seed, done => search.Evaluations - FrontOf(done).Count, cancellationToken);
        found.AddRange(await TwinsOf(found, search.Evaluations - found.Count, cancellationToken));
        return found;
    }

    /// <summary>
    /// (c): half of the budget as (a), then, from each twin in turn, one block after the other back to fp32: of all blocks that are still in int8 the one
    /// whose return adds most hypervolume to what the arm has found; a twin whose blocks add nothing any more is done.
    /// </summary>
    public async Task<List<TrueEvaluation>> RevertAsync(int seed, CancellationToken cancellationToken)
    {
        var found = await Fp32Async(seed, done => (search.Evaluations / 2) - FrontOf(done).Count, cancellationToken);
        var twins = await TwinsOf(found, search.Evaluations - found.Count, cancellationToken);
        found.AddRange(twins);
        var charged = found.Select(e => e.ArchitectureId).ToHashSet(StringComparer.Ordinal);
        var open = new Queue<TrueEvaluation>(FrontOf(twins).OrderByDescending(t => t.LatencyMs));
        while (open.TryDequeue(out var current) && found.Count < search.Evaluations)
        {
            var steps = Reverts(current.Genes).Where(a => !charged.Contains(a.Id)).Take(search.Evaluations - found.Count).ToArray();
            var before = HypervolumeOf(found);
            var tried = await evaluations.EvaluateAsync(steps, cancellationToken);
            found.AddRange(tried);
            charged.UnionWith(tried.Select(t => t.ArchitectureId));
            var best = tried.MaxBy(t => HypervolumeOf([.. found.Except(tried), t]));
            if (best is not null && HypervolumeOf([.. found.Except(tried), best]) > before)
            {
                open.Enqueue(best);
            }
        }

        return found;
    }

    /// <summary>Minimised hypervolume in (accuracy, latency).</summary>
    public double HypervolumeOf(IReadOnlyList<TrueEvaluation> found)
        => Hypervolume.Of([.. found.Where(e => double.IsFinite(e.LatencyMs)).Select(e => e.Vector)], [-reference.Accuracy, reference.LatencyMs]);

    /// <summary>Non-dominated, ties merged.</summary>
    public static IReadOnlyList<TrueEvaluation> FrontOf(IReadOnlyList<TrueEvaluation> found)
    {
        var usable = found.Where(e => double.IsFinite(e.LatencyMs)).DistinctBy(e => e.ArchitectureId).ToArray();
        return [.. ParetoFront.DistinctIndices([.. usable.Select(e => e.Vector)]).Select(i => usable[i])];
    }

    private Task<List<TrueEvaluation>> Fp32Async(int seed, Func<IReadOnlyList<TrueEvaluation>, int> budget, CancellationToken cancellationToken)
    {
        var fp32 = new RestrictedSpace(space, 32);
        return SearchAsync(fp32.Space, g => fp32.Full(g.AsSpan()), seed, budget, cancellationToken);
    }

    private async Task<IReadOnlyList<TrueEvaluation>> TwinsOf(IReadOnlyList<TrueEvaluation> found, int atMost, CancellationToken cancellationToken)
        => await evaluations.EvaluateAsync([.. FrontOf(found).Take(atMost).Select(e => space.WithBits(space.Create(e.Genes.AsSpan()), 8))], cancellationToken);

    /// <summary>The network with one more bit gene at 32, one after the other.</summary>
    private IEnumerable<Architecture> Reverts(ImmutableArray<int> genes)
    {
        for (var i = 0; i < genes.Length; i++)
        {
            var dimension = space.Genes.Dimensions[i];
            if (dimension.Kind == DimensionKind.Bits && space.Genes.IsActive(genes.AsSpan(), i) && space.Genes.ValueOf(genes.AsSpan(), i) == 8)
            {
                yield return space.Create(genes.SetItem(i, dimension.Choices.IndexOf(32)).AsSpan());
            }
        }
    }

    /// <param name="searched">What the algorithm sees.</param>
    /// <param name="full">A genotype of it as an architecture of the full space.</param>
    /// <param name="seed">Of the search.</param>
    /// <param name="budget">How many evaluations it may come to, given those made so far.</param>
    /// <param name="cancellationToken">Ends between rounds and inside them.</param>
    private async Task<List<TrueEvaluation>> SearchAsync(
        SearchSpace searched, Func<ImmutableArray<int>, Architecture> full, int seed, Func<IReadOnlyList<TrueEvaluation>, int> budget, CancellationToken cancellationToken)
    {
        var problem = Metrics.Problem(searched, new ConstraintDefinition(null, null, null), "bench", reference.Accuracy, reference.LatencyMs);
        var algorithm = algorithms.Get(search.Algorithm).Create(problem, search.Settings, seed);
        var found = new List<TrueEvaluation>();
        while (true)
        {
            var size = Math.Min(found.Count == 0 ? search.InitialSample : search.RoundSize, budget(found) - found.Count);
            var asked = size > 0 ? algorithm.Ask(size, cancellationToken) : [];
            if (asked.Count == 0)
            {
                return found;
            }

            var evaluated = await evaluations.EvaluateAsync([.. asked.Select(full)], cancellationToken);
            algorithm.Tell([.. asked.Select((genes, i) => double.IsFinite(evaluated[i].LatencyMs) ? new Observation(genes, [evaluated[i].Accuracy, evaluated[i].LatencyMs]) : Observation.Failed(genes))]);
            found.AddRange(evaluated);
        }
    }
}
