using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Genes;
using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Spaces;

/// <summary>What must hold between a stage's values, its block and what it reads.</summary>
/// <param name="isCausal">As of <see cref="BlockRequest.IsCausal"/>.</param>
internal sealed class StageRules(bool isCausal)
{
    /// <summary>As <see cref="SpaceRules.Check"/>.</summary>
    public static IEnumerable<InputError> Check(SpaceDefinition definition, BlockCatalog blocks)
        => new StageRules(definition.Task.PredictsNext).CheckStages(definition, blocks);

    private IEnumerable<InputError> CheckStages(SpaceDefinition definition, BlockCatalog blocks)
    {
        var previous = FirstInputs(definition);
        var (isKnownToTheEnd, hasClassToken) = (true, false);
        ImmutableArray<int> widths = definition.Embedding is not null ? FirstWidths(definition) : definition.Stem is not { } stem ? [.. previous.Select(p => p.Channels).Distinct()]
            : stem.Channels > 0 ? Widths(stem.Width, stem.ChannelsAt) : [];
        for (var s = 0; s < definition.Stages.Length; s++)
        {
            var stage = definition.Stages[s];
            ImmutableArray<int> channels = stage.Channels > 0 ? Widths(stage.Width, stage.ChannelsAt) : [];
            var isKnown = !widths.IsEmpty && !channels.IsEmpty && stage.Stride > 0 && !stage.Depth.IsEmpty
                && stage.Values.Entries.All(e => !e.Values.IsEmpty);
            InputError[] found = [];
            if (isKnown && blocks.Find(stage.Block) is { } block && (block.HeedsMask || definition.Input.Mask is null)
                && (block.HeedsOrder || !isCausal))
            {
                var path = $"stages[{s}]";
                found = !block.ReadsTokens && previous.Any(p => p.Side == 0)
                    ? [new InputError($"{path}.block",
                        previous.Any(p => p.IsFrames) ? "The block reads square maps, and frames in time are none."
                            : "The block reads maps, and the tokens of the stage before fill no square: a class token is among them, or some are gone.",
                        stage.Block, string.Join(", ", blocks.Names.Where(n => blocks.Get(n).ReadsTokens)))]
                    : CheckStage(block, path, stage, definition.Embedding is not null && s == 0, block.ReadsTokens ? previous : [.. widths.Select(AnyMap)], channels);
                var firsts = found.Length > 0 ? [] : FirstBlocks(block, stage, previous, channels, definition.Embedding is not null && s == 0);
                var read = previous;
                previous = [.. firsts.Select(b => b.Output.Shape).Distinct()];
                if (read.Any(IsOverTime) && previous.Any(p => !IsOverTime(p)))
                {
                    found = [new InputError($"stages[{s}].block", "Exported files take any number of frames, and the block makes something of a fixed number.", stage.Block, "time-conv, se-res2, concat")];
                }


                // Where tokens may be gone, the first one may be any.
                hasClassToken = (hasClassToken || firsts.Any(b => b.Nodes.Any(n => n.Op is ClassToken)))
                    && !firsts.Any(b => b.Nodes.Any(n => n.Op is TokenSelect));
            }
            else
            {
                previous = [];
            }

            foreach (var error in found)
            {
                yield return error;
            }

            isKnownToTheEnd &= !previous.IsEmpty;
            widths = channels;
        }

        if (definition.Head.StatisticsAttention > 0 && isKnownToTheEnd && !previous.All(IsOverTime))
        {
            yield return new InputError("head.pool", "Statistics are those of frames in time, and the last stage makes none.", SpaceReader.Statistics, "mean");
        }

        if (definition.Head.ReadsClassToken && definition.Embedding is null && isKnownToTheEnd && !hasClassToken)
        {
            yield return new InputError("head.pool", "No class token is the first one behind the stages.", "token",
                "mean, or a stage with classToken: true and none that keeps a share of its tokens");
        }
    }

    private static bool IsOverTime(TensorShape shape) => shape is { IsFrames: true, Places: > 1 };

    /// <summary>What a block that does not mind its side is shown.</summary>
    private static TensorShape AnyMap(int channels) => TensorShape.Map(channels, 8);

    /// <param name="block">The stage's.</param>
    /// <param name="path">Of the stage.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="keepsWidth">Its input is as wide as it is itself, whatever that is.</param>
    /// <param name="inputs">What it may read.</param>
    /// <param name="channels">How wide it may be.</param>
    private InputError[] CheckStage(IBlock block, string path, StageSpec stage, bool keepsWidth, ImmutableArray<TensorShape> inputs,
        ImmutableArray<int> channels)
    {
        var errors = new List<InputError>();
        foreach (var input in inputs)
        {
            foreach (var output in channels.Where(c => !keepsWidth || c == input.Channels))
            {
                var own = CheckBlock(block, path, stage, input, output, 0).ToList();
                errors.AddRange(own);
                IEnumerable<TensorShape> made = !block.ReadsTokens ? [AnyMap(output)] : own.Count == 0
                    ? FirstBlocks(block, stage, input, output).Select(b => b.Output.Shape).Distinct() : [];
                errors.AddRange(made.Where(_ => stage.Depth[^1] > 1).SelectMany(m => CheckBlock(block, path, stage, m, output, 1)));
            }
        }

        errors.AddRange(!inputs.IsEmpty && (errors.Count == 0 || !block.ReadsTokens) ? CheckWidths(block, path, stage, keepsWidth, inputs, channels)
            : []);
        return [.. errors.DistinctBy(e => (e.Path, e.Found))];
    }

    /// <summary>What the network reads, or what a stem of some width makes of it, at every extent.</summary>
    private static ImmutableArray<TensorShape> FirstInputs(SpaceDefinition definition)
    {
        var sides = definition.Input.Extents.IsEmpty || definition.Input.Channels == 0 ? []
            : definition.Input.Extents.Select(e => definition.Input.At(e)[0].Shape).ToArray();
        if (definition.Embedding is not null)
        {
            return [.. from width in FirstWidths(definition) from side in sides select TensorShape.Tokens(side.Places, width)];
        }

        if (definition.Stem is not { } stem)
        {
            return [.. sides];
        }

        var stride = Math.Max(1, stem.Stride * (stem.HasMaxPool ? 2 : 1));
        var made = sides.Select(s => (s.Side + stride - 1) / stride).ToArray();
        return stem.Channels == 0 || made.Contains(0) ? [] : [.. from width in Widths(stem.Width,
            stem.ChannelsAt) from side in made select TensorShape.Map(width, side)];
    }

    /// <summary>Words are made as wide as the first stage.</summary>
    private static ImmutableArray<int> FirstWidths(SpaceDefinition definition)
        => definition.Stages is [{ Channels: > 0 } first, ..] ? Widths(first.Width, first.ChannelsAt) : [];

    /// <summary>What a stage's first block may be: its shape, which those behind it keep, depends on choices that are made for the whole
    /// stage, if on any.</summary>
    private ImmutableArray<BlockPlan> FirstBlocks(
        IBlock block, StageSpec stage, ImmutableArray<TensorShape> inputs, ImmutableArray<int> channels, bool keepsWidth)
        => [.. from input in inputs from output in channels where !keepsWidth || output == input.Channels from plan in FirstBlocks(block, stage, input, output) select plan];

    private IEnumerable<BlockPlan> FirstBlocks(IBlock block, StageSpec stage, TensorShape input, int output)
    {
        var made = new StageValues([.. stage.Values.Entries.Select(e => (e.Key,
            e.Key.Scope == KeyScope.Block ? [e.Values[^1]] : e.Values))]);
        return made.Combinations(block.Keys).Select(c => block.Plan(Request(block, input, output, stage, c, 0)));
    }

    private static ImmutableArray<int> Widths(ImmutableArray<double> multipliers, Func<double, int> channels)
        => [.. multipliers.Select(channels).Distinct()];

    /// <summary>Every layer of every width must be in the largest network, whose weights the supernet holds; and two multipliers must not
    /// give one width.</summary>
    private IEnumerable<InputError> CheckWidths(IBlock block, string path, StageSpec stage, bool keepsWidth,
        ImmutableArray<TensorShape> inputs, ImmutableArray<int> outputs)
    {
        if (outputs.Length < stage.Width.Length)
        {
            yield return new InputError(
                $"{path}.width", "Two multipliers give the same channels, a multiple of 8.",
                string.Join(", ", stage.Width.Select(w => $"{w:R}: {stage.ChannelsAt(w)}")), "multipliers at least 8 channels apart");
        }

        // Choices with names may have layers of their own, of which the supernet holds all.
        var widest = new StageValues([.. stage.Values.Entries.Select(e => (e.Key, e.Key.Labels.IsEmpty ? [e.Values[^1]] : e.Values))]);
        var largestChoices = widest.Combinations(block.Keys).ToArray();
        HashSet<string> Layers(TensorShape input, int output, double[] choices)
            => [.. block.Plan(Request(block, input, output, stage, choices, 0)).Layers.Select(l => l.Name)];
        bool IsMissing(double[] choices)
        {
            var largest = Layers(inputs.MaxBy(i => i.Channels), outputs.Max(), choices);
            return inputs.Any(i => outputs.Any(o => (!keepsWidth || o == i.Channels) && !Layers(i, o, choices).IsSubsetOf(largest)));
        }

        if (largestChoices.Any(IsMissing))
        {
            yield return new InputError(
                $"{path}.width", "Some widths need a shortcut that the largest network, whose input and output have equal channels, does not have.", null,
                "a stride of 2, skip: false, or other channels than the stage before");
        }
    }

    private BlockRequest Request(IBlock block, TensorShape input, int output, StageSpec stage, double[] choices, int index)
        => new("block", new Value("input", input), output, index == 0 ? stage.Stride : 1, new BlockChoices(block.Keys, choices),
            _ => 32)
        { Index = index, IsCausal = isCausal };

    private IEnumerable<InputError> CheckBlock(IBlock block, string path, StageSpec stage, TensorShape input, int output, int index)
    {
        BlockRequest Request(double[] choices) => this.Request(block, input, output, stage, choices, index);

        var errors = stage.Values.Combinations(block.Keys).SelectMany(choices => block.Validate(path, Request(choices))).Distinct()
            .ToList();
        if (errors.Count > 0)
        {
            return errors;
        }

        // Widths are rounded to multiples of 8: two ratios may ask for the same block, and a phenotype would be counted twice.
        double[] smallest = [.. stage.Values.Entries.Select(e => e.Values[0])];
        for (var k = 0; k < block.Keys.Count; k++)
        {
            var ratios = block.Keys[k].Kind == DimensionKind.Expand ? stage.Values[block.Keys[k]] : [];
            var fits = Mattering(block, k, stage, smallest);
            for (var i = 1; i < ratios.Length; i++)
            {
                var (a, b) = (block.Plan(Request(With(fits, k, ratios[i - 1]))), block.Plan(Request(With(fits, k, ratios[i]))));
                if (a.Layers.SequenceEqual(b.Layers))
                {
                    errors.Add(new InputError(
                        $"{path}.{block.Keys[k].Name}",
                        $"Two ratios give the same block from {input.Channels} to {output} channels, its inner width being a multiple of 8.",
                        $"{ratios[i - 1]:R} and {ratios[i]:R}", "ratios at least 8 channels apart"));
                }
            }
        }

        return errors;
    }

    /// <summary>The choices with those of other keys changed on which it depends whether this one matters; as they are where it never
    /// does.</summary>
    private static double[] Mattering(IBlock block, int key, StageSpec stage, double[] choices)
    {
        foreach (var condition in block.Keys[key].When)
        {
            var parent = block.Keys.Select((k, i) => (k.Name, i)).First(k => k.Name == condition.Key).i;
            var holding = stage.Values[block.Keys[parent]].Where(condition.Holds).ToArray();
            choices = holding.Length == 0 ? choices : With(choices, parent, holding[0]);
        }

        return choices;
    }

    private static double[] With(double[] choices, int index, double value)
    {
        double[] changed = [.. choices];
        changed[index] = value;
        return changed;
    }
}
