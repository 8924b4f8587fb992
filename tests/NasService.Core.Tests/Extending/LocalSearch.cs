using System.Collections.Immutable;
using NasService.Core.Genes;
using NasService.Core.Search;

namespace NasService.Core.Tests.Extending;

/// <summary>
/// The sample of <c>docs/extending.md</c>: Pareto local search (Paquete, Chiarandini and Stuetzle 2004) from a uniform sample. A
/// neighbour differs in one choice; of a choice that is a number, by one step.
/// </summary>
internal sealed class LocalSearch(SearchProblem problem, SearchSettings settings, int seed)
    : ArchiveSearch(AlgorithmName, problem, settings, seed)
{
    public const string AlgorithmName = "local-search";

    public static ISearchAlgorithmFactory Factory { get; } =
        new SearchAlgorithmFactory(AlgorithmName, (problem, settings, seed) => new LocalSearch(problem, settings, seed));

    protected override int InitialSample => Settings.InitialSample;

    // What is known already, or breaks a counted constraint, does not get in; what stays missing is drawn uniformly.
    protected override void Propose(ProposalSet proposals, Random random, CancellationToken cancellationToken)
    {
        var entries = Archive.Entries;
        var parents = Survival.Order(entries).Where(i => entries[i].Succeeded).Select(i => new Queue<int[]>(Neighbours(entries[i].Genes, random))).ToArray();
        while (proposals.Missing > 0 && parents.Any(n => n.Count > 0))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var neighbours in parents)
            {
                // One of each in turn, the best and loneliest first.
                while (neighbours.TryDequeue(out var genes) && !proposals.TryAdd(genes))
                {
                }
            }
        }
    }

    private int[][] Neighbours(ImmutableArray<int> genes, Random random)
    {
        var space = Problem.Space;
        int[][] all =
        [
            .. from i in Enumerable.Range(0, genes.Length)
               where space.IsActive(genes.AsSpan(), i)
               from choice in Enumerable.Range(0, space.Dimensions[i].Choices.Length)
               where choice != genes[i] && (space.Dimensions[i].Kind == DimensionKind.Category || Math.Abs(choice - genes[i]) == 1)
               select genes.SetItem(i, choice).ToArray(),
        ];
        random.Shuffle(all);
        return all;
    }
}
