using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Spaces;

/// <summary>The exact minimum of a counted quantity over all architectures and policies of a space.</summary>
/// <remarks>
/// The quantity is a sum over blocks. Given the extent, a block's shape depends on the genes of other blocks through the channels alone
/// that the stage before hands over and its own stage has; so the minimum is the cheapest path through the widths of the stages, each step
/// of it the sum of the blocks' own minima. Nothing is assumed about which of a block's choices is the smallest. A rule between blocks
/// (<c>monotone</c>) is not
/// looked at: under one it is a bound from below. Costs one plan per block
/// position, choice of its genes, pair of widths and extent.
/// </remarks>
internal sealed class SpaceMinimum(SearchSpace space, Func<BlockPlan, long> quantity)
{
    private readonly SpaceDefinition _definition = space.Definition;
    private readonly NetworkPlanner _planner = new(space.Definition, space.Blocks,
        SpaceLayoutBuilder.Build(space.Definition, space.Blocks));

    public long Compute()
        => (from extent in _definition.Input.Extents from shared in NetworkChoices() select At(extent, shared)).Min();

    /// <summary>Every choice that is made once for all stages.</summary>
    private IEnumerable<ImmutableDictionary<string, double>> NetworkChoices()
    {
        IEnumerable<ImmutableDictionary<string, double>> all = [ImmutableDictionary<string, double>.Empty];
        var keys = _definition.Stages.SelectMany(s => s.Values.Entries).Where(e => e.Key.Scope == KeyScope.Network)
            .DistinctBy(e => e.Key.Name);
        return keys.Aggregate(all, (heads, e) => heads.SelectMany(_ => e.Values, (head, value) => head.SetItem(e.Key.Name, value)));
    }

    private long At(int extent, ImmutableDictionary<string, double> shared)
    {
        var mask = _definition.Input.Present(extent);

        // By the shape handed over: who hands it over, and the least that leads up to it.
        var ends = _definition.Stem is { } stem
            ? Cheapest(from depth in stem.Depth
                       from inner in stem.Width
                       from width in stem.Width
                       select _planner.PlanStem(extent, depth, inner, width).ToList() into plan
                       select new End(plan[^1].Output, plan.Sum(quantity), [], mask))
            : _definition.Embedding is { } embedding
            ? Cheapest(from width in _definition.Stages[0].Width
                       from bits in embedding.Bits
                       select _planner.PlanEmbedding(extent, _definition.Stages[0].ChannelsAt(width), bits) into plan
                       select new End(plan.Output, quantity(plan), [], mask))
            : [new End(_definition.Input.Source(extent), 0, [], mask)];
        foreach (var stage in _definition.Stages)
        {
            ends = Cheapest(
                from end in ends
                from width in stage.Width

                    // Words are made as wide as the first stage.
                where _definition.Embedding is null || stage != _definition.Stages[0] || stage.ChannelsAt(width) == end.Last.Shape.Channels
                from fixedChoices in StageChoices(stage, shared)
                from reached in Extend(end, stage, stage.ChannelsAt(width), fixedChoices)
                select reached);
        }

        var formats = _definition.Quantization?.Products ?? [NumberFormats.Fp32];
        return ends.Min(e => e.Total + formats.Min(f => _planner.Tail.Plan(e.Last, f.Code, e.Mask).Sum(quantity)));
    }

    private static List<End> Cheapest(IEnumerable<End> ends)
        => [.. ends.GroupBy(e => e.Last.Shape).Select(g => g.MinBy(e => e.Total))];

    /// <summary>The network's choices with every choice that is made once for all of a stage's blocks.</summary>
    private static IEnumerable<ImmutableDictionary<string, double>> StageChoices(
        StageSpec stage, ImmutableDictionary<string, double> shared)
        => stage.Values.Entries.Where(e => e.Key.Scope == KeyScope.Stage).Aggregate(
            (IEnumerable<ImmutableDictionary<string, double>>)[shared],
            (heads, e) => heads.SelectMany(_ => e.Values, (head, value) => head.SetItem(e.Key.Name, value)));

    /// <summary>A stage behind what there is: the cheapest for each shape that it may hand over. Deeper ones than the shallowest are
    /// looked at only while blocks make other shapes, as fewer tokens: else they hand over the same at a higher price.</summary>
    private IEnumerable<End> Extend(End end, StageSpec stage, int channels, ImmutableDictionary<string, double> made)
    {
        List<End> ends = [end with { Made = [] }];
        var known = new Dictionary<(TensorShape Shape, bool IsFirst), List<(BlockPlan Plan, long Quantity)>>();
        for (var index = 0; index < stage.Depth.Max(); index++)
        {
            var next = Cheapest(from e in ends
                                from block in Blocks(e, index)
                                select new End(block.Plan.Output, e.Total + block.Quantity, e.Made.Add(block.Plan.Output),
                                    block.Plan.Mask ?? e.Mask));
            var isDeepEnough = index + 1 >= stage.Depth.Min();
            if (isDeepEnough && stage.Depth.Contains(index + 1))
            {
                foreach (var reached in next)
                {
                    yield return reached;
                }
            }

            if (isDeepEnough && next.TrueForAll(n => ends.Exists(e => e.Last.Shape == n.Last.Shape)))
            {
                yield break;
            }

            ends = next;
        }

        List<(BlockPlan Plan, long Quantity)> Blocks(End e, int index)
        {
            var key = (e.Last.Shape, index == 0);
            return known.TryGetValue(key, out var there) ? there
                : known[key] = SmallestBlocks(stage, channels, e with { Made = end.Made }, index, made);
        }
    }

    /// <summary>The cheapest block for each shape that it may make.</summary>
    private List<(BlockPlan Plan, long Quantity)> SmallestBlocks(
        StageSpec stage, int channels, End end, int index, ImmutableDictionary<string, double> made)
    {
        var block = space.Blocks.Get(stage.Block);
        var values = new StageValues(
            [.. stage.Values.Entries.Select(e => (e.Key, made.TryGetValue(e.Key.Name, out var one) ? [one] : e.Values))]);
        var plans = from choices in values.Combinations(block.Keys)
                    from bitsOf in Policies(block)
                    select block.Plan(new BlockRequest("block", end.Last, channels, index == 0 ? stage.Stride : 1,
                        new BlockChoices(block.Keys, choices), bitsOf)
                    {
                        Index = index,
                        StageBefore = end.Made,
                        Mask = end.Mask,
                        IsCausal = _definition.Task.PredictsNext,
                    });
        return [.. plans.Select(p => (Plan: p, Quantity: quantity(p))).GroupBy(p => p.Plan.Output.Shape)
            .Select(g => g.MinBy(p => p.Quantity))];
    }

    private IEnumerable<Func<string, int>> Policies(IBlock block)
    {
        if (_definition.Quantization is not { } quantization)
        {
            return [_ => 32];
        }

        if (quantization.Granularity == QuantizationGranularity.Block)
        {
            return quantization.Bits.Select(bits => (Func<string, int>)(_ => bits));
        }

        IEnumerable<Dictionary<string, int>> policies = [new(StringComparer.Ordinal)];
        foreach (var layer in block.QuantizedLayers)
        {
            policies =
            [
                .. from policy in policies
                   from bits in quantization.Bits
                   select new Dictionary<string, int>(policy, StringComparer.Ordinal) { [layer.Name] = bits },
            ];
        }

        return policies.Select(p => (Func<string, int>)(layer => p.GetValueOrDefault(layer, 32)));
    }

    /// <summary>How far a network has come.</summary>
    /// <param name="Last">Shape handed over.</param>
    /// <param name="Total">The least that leads up to it.</param>
    /// <param name="Made">What the blocks of the last stage make, of which the shallowest has the fewest.</param>
    /// <param name="Mask">Which tokens are there; null: all.</param>
    private readonly record struct End(Value Last, long Total, ImmutableArray<Value> Made, Value? Mask);
}
