using System.Collections.Immutable;
using System.Globalization;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Supernets;

namespace NasService.Training.Import;

/// <summary>
/// The names of Once-for-All's own supernets: its MobileNetV3, ProxylessNAS and ResNet50D, as its code of today has them and as the weights it has published do,
/// which were written by older modules with fewer or more levels. Blocks are counted through; the first one is not elastic in the first two.
/// </summary>
public static class OnceForAllNames
{
    /// <summary>In place of a file of names.</summary>
    public const string Name = "once-for-all";

    /// <summary>Levels that are in some versions and not in others.</summary>
    private static readonly (string Long, string Short)[] s_levels =
        [(".mobile_inverted_conv.", ".conv."), (".bn.bn.", ".bn."), (".conv.conv.weight", ".conv.weight"), (".linear.linear.", ".linear.")];

    private static readonly Dictionary<string, string> s_layers = new(StringComparer.Ordinal)
    {
        ["expandConv"] = "conv.inverted_bottleneck",
        ["depthwise"] = "conv.depth_conv",
        ["squeeze"] = "conv.depth_conv.se.fc.reduce",
        ["excite"] = "conv.depth_conv.se.fc.expand",
        ["mbconv.project"] = "conv.point_linear",
        ["reduce"] = "conv1",
        ["conv"] = "conv2",
        ["bottleneck.project"] = "conv3",
        ["shortcut"] = "downsample",
    };

    private static readonly Dictionary<string, string> s_ends = new(StringComparer.Ordinal)
    {
        ["stem"] = "first_conv",
        ["stem1"] = "input_stem.0",
        ["stem2"] = "input_stem.1.conv",
        ["stem3"] = "input_stem.2",
        ["features"] = "feature_mix_layer",
        ["classifier"] = "classifier",
    };

    /// <summary>A <see cref="NameMapSource"/>. A weight of a kind that their networks do not have keeps our name.</summary>
    public static NameMap Of(Supernet supernet, IReadOnlyCollection<string> present)
    {
        var found = present.GroupBy(Shorten, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var names = ImmutableDictionary.CreateBuilder<string, MappedName>(StringComparer.Ordinal);
        var hasFeatures = supernet.BlocksOfLargest.Any(b => b.Name == "features");
        var index = 0;
        foreach (var block in supernet.BlocksOfLargest)
        {
            foreach (var (op, layer) in block.Nodes.SelectMany(n => n.Op.Layers.Select(l => (n.Op, l))))
            {
                if (Module(block, layer, index, hasFeatures) is { } module)
                {
                    AddLayer(names, supernet, block, op, layer, module, found);
                }
            }

            index += block.IsOfStage ? 1 : 0;
        }

        return new NameMap(names.ToImmutable());
    }

    private static string? Module(BlockPlan block, LayerPlan layer, int index, bool hasFeatures)
    {
        if (!block.IsOfStage)
        {
            return block.Name == "head" ? hasFeatures ? "final_expand_layer" : "feature_mix_layer" : s_ends.GetValueOrDefault(block.Name);
        }

        var part = layer.Name[(block.Name.Length + 1)..];
        return (s_layers.GetValueOrDefault($"{block.Block}.{part}") ?? s_layers.GetValueOrDefault(part)) is { } theirs ? $"blocks.{index}.{theirs}" : null;
    }

    private static void AddLayer(
        ImmutableDictionary<string, MappedName>.Builder names, Supernet supernet, BlockPlan block, Op op, LayerPlan layer, string module, Dictionary<string, string> found)
    {
        // Layers whose size is elastic have one level more in their code of today.
        var isResNet = supernet.BlocksOfLargest[0].Name == "stem1";
        var isElastic = block.Name.StartsWith("stage", StringComparison.Ordinal) || isResNet;
        var inner = isElastic ? ".conv.conv" : ".conv";
        var prefix = $"{layer.Name}.transform";
        var kernels = supernet.Parameters.Where(p => p.Name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(p => int.Parse(p.Name.AsSpan(prefix.Length), CultureInfo.InvariantCulture)).Append(layer.Kernel).Order().ToArray();
        var linear = op is Linear ? isResNet ? ".linear.linear" : ".linear" : null;
        Add("weight", $"{module}{linear ?? (op is Gate ? "" : inner)}.weight");
        Add("bias", $"{module}{linear}.bias");
        Add("scale", $"{module}.bn{(isElastic ? ".bn" : "")}.weight");
        Add("shift", $"{module}.bn{(isElastic ? ".bn" : "")}.bias");
        for (var i = 0; i + 1 < kernels.Length; i++)
        {
            // Theirs are multiplied from the left.
            Add($"transform{kernels[i]}", $"{module}.conv.{kernels[i + 1]}to{kernels[i]}_matrix", isTransposed: true);
        }

        void Add(string part, string theirs, bool isTransposed = false)
        {
            var ours = $"{layer.Name}.{part}";
            if (supernet.Parameters.Any(p => p.Name == ours))
            {
                names.Add(ours, new MappedName(found.GetValueOrDefault(Shorten(theirs), theirs), isTransposed));
            }
        }
    }

    private static string Shorten(string name)
    {
        var shorter = s_levels.Aggregate(name, (n, level) => n.Replace(level.Long, level.Short, StringComparison.Ordinal));
        return shorter == name ? name : Shorten(shorter);
    }
}
