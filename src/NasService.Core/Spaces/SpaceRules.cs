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
        => CheckMaps(definition, blocks).Concat(CheckStem(definition, blocks)).Concat(StageRules.Check(definition, blocks))
            .Concat(CheckHead(definition)).Concat(CheckOrder(definition, blocks)).Concat(CheckNetworkKeys(definition))
                .Concat(CheckMonotone(definition));

    /// <summary>Follows the feature map's side through the network at the smallest extent.</summary>
    private static IEnumerable<InputError> CheckMaps(SpaceDefinition definition, BlockCatalog blocks)
    {
        if (definition.Input.Extents.IsEmpty)
        {
            yield break;
        }

        var (size, largest) = (definition.Input.Extents[0], definition.Input.Extents[^1]);
        if (definition.Stem is { } first)
        {
            foreach (var error in CheckKernel("stem.kernel", [first.Kernel], definition.Input.ExtentName, size, largest, first.Stride))
            {
                yield return error;
            }
        }

        // A max pool halves the map as a second stride would.
        var stride = definition.Stem is { } stem ? stem.Stride * (stem.HasMaxPool ? 2 : 1) : 1;
        for (var s = 0; s < definition.Stages.Length; s++)
        {
            if (stride == 0)
            {
                yield break;
            }

            var stage = definition.Stages[s];
            (size, largest) = ((size + stride - 1) / stride, (largest + stride - 1) / stride);
            stride = stage.Stride;
            if (blocks.Find(stage.Block) is { ReadsTokens: true })
            {
                continue;
            }

            if (size == 1 && stride > 1)
            {
                var strides = (definition.Stem is { Stride: > 1 } ? 1 : 0) + (definition.Stem is { HasMaxPool: true } ? 1 : 0)
                    + definition.Stages.Count(x => x.Stride > 1);
                yield return new InputError(
                    $"input.{definition.Input.ExtentName}", $"Too small for the strides: the map has shrunk to 1 x 1 before stage {s + 1} halves it.",
                    $"{definition.Input.Extents[0]}", $"above {1 << (strides - 1)} with {strides} strides of 2");
                yield break;
            }

            // A stage behind another one that leaves the map as it is: its blocks could be that one's later ones.
            var most = s > 0 && stride == 1 ? (2 * largest) - 1 : largest;
            foreach (var (key, values) in stage.Values.Entries.Where(e => e.Key.Kind == DimensionKind.Kernel))
            {
                var kernels = values.Select(v => (int)v);
                foreach (var error in CheckKernel($"stages[{s}].{key.Name}", kernels, definition.Input.ExtentName, size, most, stride))
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

    private static IEnumerable<InputError> CheckStem(SpaceDefinition definition, BlockCatalog blocks)
    {
        if (definition.Stem is { IsDeep: true, Depth: [1, ..] })
        {
            yield return new InputError("stem.depth", "A stem is either one convolution or several: its first one has other channels.",
                "1 and more", "1, or any of 2 and 3");
        }

        if (definition.Stem is not null && HasFrames(definition))
        {
            yield return new InputError("stem", "A stem reads square maps, and frames in time are none.", null, "no stem: the first stage reads the frames");
        }

        if (definition.Stem is not null && definition.Input.Words is not null)
        {
            yield return new InputError("stem", "A stem reads square maps, and words are none.", null, "no stem");
        }

        if (definition.Input.Mask is not null)
        {
            var others = definition.Stages.Index().Where(stage => blocks.Find(stage.Item.Block) is { HeedsMask: false });
            foreach (var (s, other) in others)
            {
                yield return new InputError($"stages[{s}].block", "The block does not heed which tokens are there and which only fill a sentence up.", other.Block,
                    string.Join(", ", blocks.Names.Where(n => blocks.Get(n).HeedsMask)));
            }
        }

        if (definition.Stem is null && definition.Stages is [var stage, ..] && blocks.Find(stage.Block) is { ReadsTokens: false })
        {
            yield return new InputError("stem", "A required key is missing.", null,
                $"a mapping; none where the first stage is of {string.Join(", ", blocks.Names.Where(n => blocks.Get(n).ReadsTokens))}");
        }
    }

    /// <summary>Whether networks read frames in time.</summary>
    private static bool HasFrames(SpaceDefinition definition)
        => definition.Input is { Extents: [var extent, ..], Channels: > 0 } input && input.At(extent)[0].Shape is { IsFrames: true, Places: > 1 };

    private static IEnumerable<InputError> CheckHead(SpaceDefinition definition)
    {
        if (definition.Head is { ReadsClassToken: true, Channels: > 0 } or { ReadsClassToken: true, Features: > 0 })
        {
            yield return new InputError("head.pool",
                "A class token is read where nothing lies between the stages and the classifier but a norm.", "token",
                "channels: 0, no features");
        }

        if (definition.Head is { Channels: > 0 } or { Features: > 0 } && definition.Input.Words is not null)
        {
            yield return new InputError("head.channels", "Words are pooled as the last stage makes them.", $"{Math.Max(definition.Head.Channels, definition.Head.Features)}", "channels: 0, no features");
        }

        if (definition.Head is { Channels: > 0 } or { Features: > 0 } && HasFrames(definition))
        {
            yield return new InputError("head.channels", "Frames are pooled as the last stage makes them.", $"{Math.Max(definition.Head.Channels, definition.Head.Features)}", "channels: 0, no features");
        }

        foreach (var error in CheckUpscale(definition))
        {
            yield return error;
        }

        if (definition.Head.Embedding > 0 != definition.Task.GivesEmbeddings)
        {
            yield return new InputError(
                "head.embedding", definition.Task.GivesEmbeddings ? $"Task {definition.Task.Name} asks for an embedding." : $"Task {definition.Task.Name} asks for no embedding.",
                $"{definition.Head.Embedding}", definition.Task.GivesEmbeddings ? "8 or more, a multiple of 8" : "no such key");
        }
    }

    /// <summary>Where a network says of each token what follows, none may see those behind it.</summary>
    private static IEnumerable<InputError> CheckOrder(SpaceDefinition definition, BlockCatalog blocks)
    {
        if (!definition.Task.PredictsNext)
        {
            yield break;
        }

        foreach (var (s, other) in definition.Stages.Index().Where(stage => blocks.Find(stage.Item.Block) is { HeedsOrder: false }))
        {
            yield return new InputError($"stages[{s}].block", "The block shows tokens those behind them.", other.Block,
                string.Join(", ", blocks.Names.Where(n => blocks.Get(n).HeedsOrder)));
        }

        if (definition.Head is { ReadsClassToken: true } or { StatisticsAttention: > 0 })
        {
            yield return new InputError("head.pool", "Every token has an answer of its own: nothing is pooled.", null, "no such key");
        }

        if (definition.Quantization is { HasDynamicRanges: true })
        {
            yield return new InputError("quantization.activations", "A range that each run finds tells tokens of those behind them.",
                QuantizationSpec.Dynamic,
                QuantizationSpec.Calibrated);
        }
    }

    private static IEnumerable<InputError> CheckUpscale(SpaceDefinition definition)
    {
        var (head, gives) = (definition.Head, definition.Task.GivesPictures);
        if (head.Upscale > 0 != gives)
        {
            yield return new InputError(
                "head.upscale", gives ? $"Task {definition.Task.Name} asks for a larger picture." : $"Task {definition.Task.Name} asks for no picture.", $"{head.Upscale}", gives ? "2, 3 or 4" : "no such key");
        }

        if (gives && (head is { Channels: > 0 } or { Features: > 0 } or { Embedding: > 0 } or { StatisticsAttention: > 0 } or { ReadsClassToken: true } or { HasLayerNorm: true }))
        {
            yield return new InputError("head.channels", "Between the stages and the larger picture is one convolution and nothing else.", null, "channels: 0, and of the head's keys upscale, residual and bits alone");
        }

        if (gives && definition.Stem is not null)
        {
            yield return new InputError("stem", "A stem has BN, which networks that give pictures do without.", null, "no stem: the first stage is of block lift");
        }
    }

    /// <summary>A rule needs a key that is elastic somewhere, with the same values wherever it is, and fixed values that leave a
    /// way.</summary>
    private static IEnumerable<InputError> CheckMonotone(SpaceDefinition definition)
    {
        if (definition.Monotone is not { } name)
        {
            yield break;
        }

        var stages = definition.Stages.Select(s => s.Values.Entries.FirstOrDefault(e => e.Key.Name == name))
            .Where(e => e.Key is not null && !e.Values.IsEmpty).ToArray();
        var elastic = stages.Where(s => s.Values.Length > 1).ToArray();
        if (elastic.Length == 0)
        {
            yield return new InputError("monotone", "No stage has several values of the key.", name,
                "an elastic key of the stages' blocks");
        }
        else if (elastic.FirstOrDefault(e => !e.Values.SequenceEqual(elastic[0].Values)) is { Key: not null } other)
        {
            yield return new InputError("monotone", "Stages give the key different values.",
                $"{Text(elastic[0].Key, elastic[0].Values)} and {Text(other.Key, other.Values)}", "the same in all of them");
        }

        // Whatever an elastic block chooses, fixed values before it are no larger and those behind it no smaller.
        for (var later = 1; later < stages.Length; later++)
        {
            var (key, values) = stages[later];
            if (stages.Take(later).Any(s => (s.Values.Length == 1 || values.Length == 1) && s.Values[^1] > values[0]))
            {
                yield return new InputError(
                    "monotone", "A value may go down from a stage to a later one, as one of them is fixed.", Text(key, values),
                        "fixed values that are the least before elastic stages, and the largest behind them");
                yield break;
            }
        }
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
}
