using System.Collections.Immutable;
using NasService.Core.Genes;
using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Spaces;

namespace NasService.Training.Relaxation;

/// <summary>
/// A space as one network of mixtures (DARTS): each block is a mixture of all that its own choices make of it, with all bits that its
/// policy offers beside each, and a stage's output one of its depths. Widths, heads of a stage and the input's extent stay as they are in
/// the genotype that it is built around. Immutable.
/// </summary>
internal sealed class RelaxedSpace
{
    /// <summary>Every variant of a block is computed in every step.</summary>
    private const int MostVariants = 32;

    private readonly int[] _genes;

    /// <param name="space">The space.</param>
    /// <param name="extent">Choice of the input's extent; means nothing where that is fixed.</param>
    /// <exception cref="InputException">A block has too many variants, or there is nothing to choose.</exception>
    public RelaxedSpace(SearchSpace space, int extent = 0)
    {
        Space = space;
        _genes = [.. space.Largest().Genes];
        if (space.ExtentGene >= 0)
        {
            _genes[space.ExtentGene] = extent;
        }

        Plan = space.Plan(_genes);
        var edges = ImmutableArray.CreateBuilder<RelaxedEdge>();
        var blocks = ImmutableArray.CreateBuilder<RelaxedBlock>();
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var b = 0; b < Plan.Blocks.Length; b++)
        {
            blocks.Add(Relax(b, edges, depths));
        }

        (Edges, Blocks) = (edges.ToImmutable(), blocks.ToImmutable());
        if (Edges.IsEmpty)
        {
            throw new InputException("supernet.recipe",
                "The space has no choice of a block, no bits and no depth: nothing is to be trained beside the weights.",
                    "differentiable");
        }
    }

    public SearchSpace Space { get; }

    /// <summary>The largest network, whose input all variants read.</summary>
    public NetworkPlan Plan { get; }

    public ImmutableArray<RelaxedEdge> Edges { get; }

    public ImmutableArray<RelaxedBlock> Blocks { get; }

    /// <summary>
    /// The network of the largest weight on every edge; of equal ones the first. Weights may all be negative: the largest is sought among
    /// them and not above zero, where the published code begins and then takes an edge's first operation.
    /// </summary>
    /// <param name="weights">For each edge one number a choice.</param>
    public Architecture Discrete(IReadOnlyList<float[]> weights)
    {
        var genes = (int[])_genes.Clone();
        for (var e = 0; e < Edges.Length; e++)
        {
            var best = Enumerable.Range(0, weights[e].Length).MaxBy(c => weights[e][c]);
            foreach (var (gene, choice) in Edges[e].Choices[best].Genes)
            {
                genes[gene] = choice;
            }
        }

        return Space.Create(genes);
    }

    private RelaxedBlock Relax(int index, ImmutableArray<RelaxedEdge>.Builder edges, Dictionary<string, int> depths)
    {
        var largest = Plan.Blocks[index];
        var dimensions = Space.Genes.Dimensions;
        var own = Enumerable.Range(0, dimensions.Length)
            .Where(i => dimensions[i].Name.StartsWith(largest.Name + ".", StringComparison.Ordinal)).ToArray();
        var (depthEdge, stageDepths, place) = largest.IsOfStage ? Depth(largest.Name, edges, depths) : (-1, [], 0);
        var operations = own.Where(i => !dimensions[i].IsPolicy).ToArray();
        var bits = own.Where(i => dimensions[i].Kind == DimensionKind.Bits).ToArray();
        var widths = bits.Length == 0 ? [largest.Layers[0].Format.WeightBits] : dimensions[bits[0]].WeightBits;
        var settings = Product(operations).ToArray();
        if (settings.Length > MostVariants)
        {
            throw new InputException(
                "supernet.recipe", $"{largest.Name} may be too many things: a mixture computes all of them in every step.",
                    $"{settings.Length}", $"at most {MostVariants}");
        }

        var choices = new List<(RelaxedChoice Choice, BlockPlan Block)>();
        foreach (var setting in settings)
        {
            for (var b = 0; b < widths.Length; b++)
            {
                ImmutableArray<(int, int)> genes = [.. setting, .. bits.Select(i => (i, b))];
                var name = string.Join(' ',
                    [.. setting.Select(s => Text(dimensions[s.Gene], s.Choice)),
                        .. bits.Length > 0 ? [$"{widths[b]}"] : Array.Empty<string>()]);
                choices.Add((new RelaxedChoice(name, genes), Planned(genes).Blocks[index]));
            }
        }

        var isEdge = choices.Count > 1;
        if (isEdge)
        {
            edges.Add(new RelaxedEdge(largest.Name, [.. choices.Select(c => c.Choice)]));
        }

        return new RelaxedBlock(
            largest, isEdge ? edges.Count - 1 : -1, [.. choices.Where((_, i) => i % widths.Length == 0).Select(c => c.Block)], widths,
            [.. choices.Select(c => c.Block.BitOps)], depthEdge, stageDepths, place);
    }

    private (int Edge, ImmutableArray<int> Depths, int Place) Depth(string block, ImmutableArray<RelaxedEdge>.Builder edges,
        Dictionary<string, int> known)
    {
        var name = block[..block.IndexOf('.', StringComparison.Ordinal)] + ".depth";
        var gene = Space.Genes.IndexOf(name);
        if (gene < 0)
        {
            return (-1, [], 0);
        }

        ImmutableArray<int> depths = [.. Space.Genes.Dimensions[gene].Choices.Select(c => (int)c)];
        if (!known.TryGetValue(name, out var edge))
        {
            known[name] = edge = edges.Count;
            edges.Add(new RelaxedEdge(name, [.. depths.Select((d, c) => new RelaxedChoice($"{d}", [(gene, c)]))]));
        }

        var stage = block[..block.IndexOf('.', StringComparison.Ordinal)] + ".";
        return (edge, depths,
            1 + Plan.Blocks.Where(b => b.Name.StartsWith(stage, StringComparison.Ordinal)).TakeWhile(b => b.Name != block).Count());
    }

    /// <summary>Every setting of the genes that matters.</summary>
    private IEnumerable<ImmutableArray<(int Gene, int Choice)>> Product(int[] genes)
    {
        IEnumerable<ImmutableArray<(int, int)>> all = [[]];
        foreach (var gene in genes)
        {
            all = all.SelectMany(s => Enumerable.Range(0, Space.Genes.Dimensions[gene].Choices.Length)
                .Where(c => Space.Genes.Dimensions[gene].CanonicalChoice(c) == c).Select(c => s.Add((gene, c))));
        }

        return all.DistinctBy(s => Space.Create(With(s)).TopologyId);
    }

    private NetworkPlan Planned(ImmutableArray<(int Gene, int Choice)> setting) => Space.Plan(With(setting).AsSpan());

    private int[] With(ImmutableArray<(int Gene, int Choice)> setting)
    {
        var genes = (int[])_genes.Clone();
        foreach (var (gene, choice) in setting)
        {
            genes[gene] = choice;
        }

        return genes;
    }

    private static string Text(Dimension d, int choice)
        => d.Labels.IsEmpty ? FormattableString.Invariant($"{d.Choices[choice]}") : d.Labels[choice];
}
