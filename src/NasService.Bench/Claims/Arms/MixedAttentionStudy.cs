using System.Collections.Immutable;
using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims.Arms;

/// <summary>
/// Whether a front of mixed softmax and linear attention is ahead of both pure ones (Liu et al. 2022, NAS on efficient transformers): trained
/// on 256 tokens, patches of 2 of pictures of 32, then a little longer on 1,024, patches of 1.
/// </summary>
internal static class MixedAttentionStudy
{
    private const int FewerSteps = 8;
    private const int Images = 1000;

    private static readonly SearchSpace s_short = Space("attention-256", 2);

    private static readonly SearchSpace s_long = Space("attention-1024", 1);

    public static ArmStudy Value { get; } = new(
        "mixed-attention", "Mixed softmax and linear attention against either alone, on 256 and on 1,024 tokens", "mixed-attention-vit",
        _ => [.. Of(s_short, " (256)"), .. Of(s_long, " (1,024)")],
        [.. new[] { " (256)", " (1,024)" }.SelectMany(t => new[] { new ArmPair("mixed" + t, "softmax" + t), new ArmPair("mixed" + t, "linear" + t) })])
    {
        Images = Images,
        BegunWith = space => ReferenceEquals(space, s_long) ? s_short : null,
        StepsIn = (space, steps) => ReferenceEquals(space, s_long) ? Math.Max(1, steps / FewerSteps) : null,
    };

    private static ImmutableArray<Arm> Of(SearchSpace space, string tokens)
    {
        var every = ArmNetworks.Every(space, d => ArmNetworks.IsOf(d, "attention") || ArmNetworks.IsOf(d, "depth"));
        return
        [
            new Arm("softmax" + tokens, space, [.. every.Where(a => Kinds(space, a) is ["softmax"])]),
            new Arm("linear" + tokens, space, [.. every.Where(a => Kinds(space, a) is ["linear"])]),
            new Arm("mixed" + tokens, space, [.. every.Where(a => Kinds(space, a).Length == 2)]),
        ];
    }

    /// <summary>The kinds that layers in use have, each once.</summary>
    private static string[] Kinds(SearchSpace space, Architecture architecture)
        => [.. space.Genes.Dimensions.Where(d => ArmNetworks.IsOf(d, "attention") && architecture.Choices.ContainsKey(d.Name))
            .Select(d => d.Labels[d.Choices.IndexOf(architecture.Choices[d.Name])]).Distinct()];

    private static SearchSpace Space(string name, int patch) => SpaceReader.Read(Encoding.UTF8.GetBytes(
        $$"""
        name: {{name}}
        input: {channels: 1, resolution: 32}
        classes: 10
        stages:
          - {block: transformer, channels: 32, stride: {{patch}}, positions: learned, depth: [2, 3], attention: [linear, softmax], heads: 2, headSize: 16, valueSize: 16, mlp: 2}
        head: {channels: 0, norm: layer}
        """), BlockCatalog.Shipped).GetValueOrThrow();
}
