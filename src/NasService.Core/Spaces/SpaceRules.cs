using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Genes;
using NasService.Core.Input;

namespace NasService.Core.Spaces;

/// <summary>
/// What must hold between the values of a space. A zero, an empty list or an unknown block stands for a value already refused: whatever
/// depends on it is passed over.
/// </summary>
internal static class SpaceRules
{
    /// <summary>Errors with the paths of the definition's own document and without lines.</summary>
    public static IEnumerable<InputError> Check(SpaceDefinition definition, BlockCatalog blocks)
        => CheckMaps(definition).Concat(CheckBlocks(definition, blocks)).Concat(CheckNetworkKeys(definition));

    /// <summary>Follows the feature map's side through the network at the smallest extent.</summary>
    private static IEnumerable<InputError> CheckMaps(SpaceDefinition definition)
    {
        if (definition.Input.Extents.IsEmpty)
        {
            yield break;
        }

        var (size, largest) = (definition.Input.Extents[0], definition.Input.Extents[^1]);
        foreach (var error in CheckKernel("stem.kernel", [definition.Stem.Kernel], definition.Input.ExtentName, size, largest, definition.Stem.Stride))
        {
            yield return error;
        }

        // A max pool halves the map as a second stride would.
        var stride = definition.Stem.Stride * (definition.Stem.HasMaxPool ? 2 : 1);
        for (var s = 0; s < definition.Stages.Length; s++)
        {
            if (stride == 0)
            {
                yield break;
            }

            var stage = definition.Stages[s];
            (size, largest) = ((size + stride - 1) / stride, (largest + stride - 1) / stride);
            stride = stage.Stride;
            if (size == 1 && stride > 1)
            {
                var strides = (definition.Stem.Stride > 1 ? 1 : 0) + (definition.Stem.HasMaxPool ? 1 : 0)
                    + definition.Stages.Count(x => x.Stride > 1);
                yield return new InputError(
                    $"input.{definition.Input.ExtentName}", $"Too small for the strides: the map has shrunk to 1 x 1 before stage {s + 1} halves it.",
                    $"{definition.Input.Extents[0]}", $"above {1 << (strides - 1)} with {strides} strides of 2");
                yield break;
            }

            foreach (var (key, values) in stage.Values.Entries.Where(e => e.Key.Kind == DimensionKind.Kernel))
            {
                foreach (var error in CheckKernel($"stages[{s}].{key.Name}", values.Select(v => (int)v), definition.Input.ExtentName, size, largest, stride))
                {
                    yield return error;
                }
            }
        }
    }

    // A kernel fits the map at the largest extent; at the smallest none of its weights may only ever meet padding, in the stage's later
    // blocks neither: at m points behind the stride that is 2 m - 1, the same as the first for one extent and a stride of 2.
    private static IEnumerable<InputError> CheckKernel(string path, IEnumerable<int> kernels, string extent, int smallest, int largest, int stride)
    {
        var behind = stride == 0 ? smallest : (smallest + stride - 1) / stride;
        return kernels.Where(k => k > largest || k > Math.Max(smallest, (2 * behind) - 1)).Select(k => k > largest && largest != smallest
            ? new InputError(path, $"The kernel is larger than the feature map, {largest} x {largest} at the largest {extent}.", $"{k}",
                $"at most {largest}")
            : new InputError(path, $"The kernel is larger than the feature map, {smallest} x {smallest} at the smallest {extent}.",
                $"{k}", $"at most {Math.Min(largest, Math.Max(smallest, (2 * behind) - 1))}"));
    }

    private static IEnumerable<InputError> CheckBlocks(SpaceDefinition definition, BlockCatalog blocks)
    {
        if (definition.Stem is { IsDeep: true, Depth: [1, ..] })
        {
            yield return new InputError("stem.depth", "A stem is either one convolution or several: its first one has other channels.",
                "1 and more", "1, or any of 2 and 3");
        }

        ImmutableArray<int> previous = definition.Stem.Channels > 0 ? Widths(definition.Stem.Width, definition.Stem.ChannelsAt) : [];
        for (var s = 0; s < definition.Stages.Length; s++)
        {
            var stage = definition.Stages[s];
            ImmutableArray<int> channels = stage.Channels > 0 ? Widths(stage.Width, stage.ChannelsAt) : [];
            var isKnown = !previous.IsEmpty && !channels.IsEmpty && stage.Stride > 0 && !stage.Depth.IsEmpty
                && stage.Values.Entries.All(e => !e.Values.IsEmpty);
            if (isKnown && blocks.Find(stage.Block) is { } block)
            {
                var path = $"stages[{s}]";
                var first = from input in previous from output in channels select (input, output, stage.Stride);
                var later = stage.Depth[^1] > 1 ? channels.Select(c => (input: c, output: c, Stride: 1)) : [];
                var errors = first.Concat(later).SelectMany(x => CheckBlock(block, path, stage, x.input, x.output, x.Stride))
                    .Concat(CheckWidths(block, path, stage, previous, channels));
                foreach (var error in errors.DistinctBy(e => (e.Path, e.Found)))
                {
                    yield return error;
                }
            }

            previous = channels;
        }
    }

    private static ImmutableArray<int> Widths(ImmutableArray<double> multipliers, Func<double, int> channels)
        => [.. multipliers.Select(channels).Distinct()];

    /// <summary>Every layer of every width must be in the largest network, whose weights the supernet holds; and two multipliers must not
    /// give one width.</summary>
    private static IEnumerable<InputError> CheckWidths(IBlock block, string path, StageSpec stage, ImmutableArray<int> inputs,
        ImmutableArray<int> outputs)
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
        HashSet<string> Layers(int input, int output, double[] choices)
            => [.. block.Plan(Request(block, input, output, stage.Stride, choices)).Layers.Select(l => l.Name)];
        bool IsMissing(double[] choices)
        {
            var largest = Layers(inputs.Max(), outputs.Max(), choices);
            return inputs.Any(i => outputs.Any(o => !Layers(i, o, choices).IsSubsetOf(largest)));
        }

        if (largestChoices.Any(IsMissing))
        {
            yield return new InputError(
                $"{path}.width", "Some widths need a shortcut that the largest network, whose input and output have equal channels, does not have.", null,
                "a stride of 2, skip: false, or other channels than the stage before");
        }
    }

    private static BlockRequest Request(IBlock block, int input, int output, int stride, double[] choices)
        => new("block", input, output, 8, stride, new BlockChoices(block.Keys, choices), _ => 32);

    private static IEnumerable<InputError> CheckBlock(IBlock block, string path, StageSpec stage, int input, int output, int stride)
    {
        BlockRequest Request(double[] choices) => SpaceRules.Request(block, input, output, stride, choices);

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
            for (var i = 1; i < ratios.Length; i++)
            {
                var (a, b) = (block.Plan(Request(With(smallest, k, ratios[i - 1]))), block.Plan(Request(With(smallest, k, ratios[i]))));
                if (a.Layers.SequenceEqual(b.Layers))
                {
                    errors.Add(new InputError(
                        $"{path}.{block.Keys[k].Name}",
                        $"Two ratios give the same block from {input} to {output} channels, its inner width being a multiple of 8.",
                        $"{ratios[i - 1]:R} and {ratios[i]:R}", "ratios at least 8 channels apart"));
                }
            }
        }

        return errors;
    }

    /// <summary>A choice for the whole network needs the same values wherever it is made.</summary>
    private static IEnumerable<InputError> CheckNetworkKeys(SpaceDefinition definition)
    {
        var first = new Dictionary<string, (int Stage, ImmutableArray<double> Values)>(StringComparer.Ordinal);
        for (var s = 0; s < definition.Stages.Length; s++)
        {
            foreach (var (key, values) in definition.Stages[s].Values.Entries.Where(e => e.Key.Scope == KeyScope.Network))
            {
                var known = first.TryAdd(key.Name, (s, values)) ? values : first[key.Name].Values;
                if (!known.SequenceEqual(values))
                {
                    yield return new InputError(
                        $"stages[{s}].{key.Name}",
                        $"One choice is made for the whole network: stage {first[key.Name].Stage + 1} gives it other values.",
                        Text(key, values), Text(key, known));
                }
            }
        }
    }

    private static string Text(BlockKey key, ImmutableArray<double> values)
        => string.Join(", ", values.Select(v => key.Labels.IsEmpty ? $"{v:R}" : key.Labels[(int)v]));

    private static double[] With(double[] choices, int index, double value)
    {
        double[] changed = [.. choices];
        changed[index] = value;
        return changed;
    }
}
