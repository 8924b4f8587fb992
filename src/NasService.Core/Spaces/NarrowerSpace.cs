using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Tasks;

namespace NasService.Core.Spaces;

/// <summary>
/// The space in which one network is the largest: the others have fewer of what importance puts in order (inner channels, heads), and in
/// runs of equal blocks fewer blocks. All else is as the network has it. Blocks of a stage that differ become stages of their own.
/// </summary>
public static class NarrowerSpace
{
    /// <summary>Of the name, behind that of the network's own space.</summary>
    public const string Suffix = "-narrower";

    private const int LongestName = 64;

    /// <summary>Quarters of a number are on offer where the block takes them, else thirds, else halves.</summary>
    private const int MostParts = 4;

    /// <param name="space">The network's own.</param>
    /// <param name="architecture">The network.</param>
    /// <param name="tasks">That spaces may have; null: those that ship.</param>
    /// <exception cref="InputException">The network cannot be said in the language without choices, as where it has too many runs of
    /// blocks.</exception>
    public static SearchSpace Of(SearchSpace space, Architecture architecture, TaskCatalog? tasks = null)
    {
        var runs = Runs(space, architecture).ToImmutableArray();
        var parts = Enumerable.Repeat(MostParts, runs.Length).ToArray();
        while (true)
        {
            var json = SpaceJson.Write(Definition(space, architecture, runs, parts));
            var (found, errors) = SpaceJson.Read(json, space.Blocks, tasks ?? TaskCatalog.Shipped);
            if (errors.Count == 0 && found is not null)
            {
                return IsLargest(found, space.Plan(architecture)) ? found : throw new InputException("model",
                    "The network is not the largest one of a space of its own: widths of its stem, or choices for all blocks, differ.");
            }

            // What a block refuses is a number too small for it, or two that come to the same.
            var refused = Enumerable.Range(0, runs.Length)
                .Where(r => parts[r] > 1 && errors.Any(e => e.Path.StartsWith($"stages[{r}].", StringComparison.Ordinal))).ToArray();
            if (refused.Length == 0)
            {
                throw new InputException(errors);
            }

            foreach (var run in refused)
            {
                parts[run]--;
            }
        }
    }

    private static SpaceDefinition Definition(SearchSpace space, Architecture architecture, ImmutableArray<Run> runs, int[] parts)
    {
        var (own, layout) = (space.Definition, space.Layout);
        return own with
        {
            Name = own.Name.EndsWith(Suffix, StringComparison.Ordinal) ? own.Name
                : own.Name[..Math.Min(own.Name.Length, LongestName - Suffix.Length)] + Suffix,
            Input = own.Input.With([(int)Pick(space, architecture, layout.Extent, own.Input.Extents[0])]),
            Stem = own.Stem is { } stem ? stem with
            {
                Depth = [(int)Pick(space, architecture, layout.Stem.Depth, stem.Depth[0])],
                Width = [Pick(space, architecture, layout.Stem.Width, stem.Width[0])],
            } : null,
            Stages = [.. runs.Select((r, i) => Stage(r, parts[i]))],
            Monotone = null,
        };
    }

    private static StageSpec Stage(Run run, int parts)
    {
        var entries = run.Keys.Select((key, k) => (key, Values: IsOpen(run, key) ? Parts(key, run.Values[k], parts) : [run.Values[k]]));
        return new StageSpec(run.Spec.Block, run.Channels, run.Stride, [.. Enumerable.Range(1, run.Count)], new StageValues([.. entries]));
    }

    /// <summary>Whether fewer of it may be left, and it matters in this block.</summary>
    private static bool IsOpen(Run run, BlockKey key)
        => key.IsSorted && key.When.All(c => c.Holds(run.Values[run.Keys.IndexOf(run.Keys.First(k => k.Name == c.Key))]));

    private static ImmutableArray<double> Parts(BlockKey key, double largest, int parts)
        => [.. Enumerable.Range(1, parts).Select(i => key is IntegersKey ? Math.Ceiling(largest * i / parts)
            : largest * i / parts).Distinct()];

    /// <summary>Blocks that follow each other in a stage with the same values.</summary>
    private static IEnumerable<Run> Runs(SearchSpace space, Architecture architecture)
    {
        for (var s = 0; s < space.Definition.Stages.Length; s++)
        {
            var (spec, genes) = (space.Definition.Stages[s], space.Layout.Stages[s]);
            ImmutableArray<BlockKey> keys = [.. space.Blocks.Get(spec.Block).Keys];
            var channels = spec.ChannelsAt(Pick(space, architecture, genes.Width, spec.Width[0]));
            var depth = (int)Pick(space, architecture, genes.Depth, spec.Depth[0]);
            Run? run = null;
            for (var j = 0; j < depth; j++)
            {
                ImmutableArray<double> values = [.. keys.Select((key, k) => j > 0 && key.IsOfFirstBlock
                    ? key.Defaults[0] : Pick(space, architecture, genes.Blocks[j].Keys[k], spec.Values.Entries[k].Values[0]))];
                if (run is not null && SameBlock(keys, run.Values, values))
                {
                    run = run with { Count = run.Count + 1 };
                    continue;
                }

                if (run is not null)
                {
                    yield return run;
                }

                run = new Run(spec, keys, values, channels, j == 0 ? spec.Stride : 1, 1);
            }

            if (run is not null)
            {
                yield return run;
            }
        }
    }

    // What only a first block goes by is no difference between those behind it.
    private static bool SameBlock(ImmutableArray<BlockKey> keys, ImmutableArray<double> a, ImmutableArray<double> b)
        => Enumerable.Range(0, keys.Length).All(k => keys[k].IsOfFirstBlock || a[k] == b[k]);

    private static double Pick(SearchSpace space, Architecture architecture, int gene, double fallback)
        => gene < 0 ? fallback : space.Genes.Dimensions[gene].Choices[architecture.Genes[gene]];

    /// <summary>Whether the space's largest network is the one given, but for names and number formats.</summary>
    private static bool IsLargest(SearchSpace space, NetworkPlan network)
    {
        LayerPlan[] own = [.. space.LargestPlan.Layers.Select(Bare)];
        return own.SequenceEqual(network.Layers.Select(Bare)) && space.LargestPlan.Macs == network.Macs;

        static LayerPlan Bare(LayerPlan layer) => layer with { Name = "", Bits = NumberFormats.Fp32.Code, IsAsymmetric = false };
    }

    /// <summary>Equal blocks of one stage, one behind the other.</summary>
    private sealed record Run(
        StageSpec Spec, ImmutableArray<BlockKey> Keys, ImmutableArray<double> Values, int Channels, int Stride, int Count);
}
