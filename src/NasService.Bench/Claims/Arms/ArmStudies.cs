using System.Collections.Immutable;
using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Genes;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims.Arms;

/// <summary>The studies of vision transformers.</summary>
internal static class ArmStudies
{
    private const int Spread = 16;
    private const int Images = 4000;

    // Six blocks on 196 tokens of 2 x 2 pixels: attention in windows or not, inner widths and their ranks, tokens kept behind the first and
    // the third block.
    private const string Tokens =
        """
        name: token-study
        input: {channels: 1, resolution: 28}
        classes: 10
        defaults: {block: transformer, channels: 32, headSize: 16, valueSize: 16, heads: 2, mlp: [1, 2, 4], rank: [quarter, half, full]}
        stages:
          - {channels: 32, stride: 2, positions: learned, depth: 1}
          - {channels: 32, stride: 1, depth: 2, keep: [0.25, 0.5, 1]}
          - {channels: 32, stride: 1, depth: 3, keep: [0.25, 0.5, 1]}
        head: {channels: 0, norm: layer}
        quantization: {granularity: block, bits: [8, 32]}
        """;

    private const string Plain =
        """
        name: plain-study
        input: {channels: 1, resolution: 28}
        classes: 10
        stages:
          - {block: transformer, channels: 48, stride: 2, positions: learned, depth: [2, 3, 4, 5, 6], headSize: 16, valueSize: 16, heads: [2, 3], mlp: [1, 2, 3]}
        head: {channels: 0, norm: layer}
        quantization: {granularity: block, bits: [8, 32]}
        """;

    public static ImmutableArray<ArmStudy> All { get; } =
    [
        new("ascan", "Convolutions early and attention late (AsCAN) against other orders", "hybrid-ascan", AsCan,
            [new("asymmetric", "symmetric"), new("asymmetric", "reversed")]),
        new("tokens", "Fronts by tokens kept and by ranks, each against inner widths alone", "vit-resnas-small", TokenArms,
            [new("kept tokens", "inner widths"), new("ranks", "inner widths"), new("all", "inner widths")])
        {
            Images = Images, Spanning = ["kept tokens"], Span = 3,
        },
        new("turbovit", "Windows and pooled queries (TurboViT) against plain attention, one image a run and 32", "turbovit-small", TurboViT,
            [new("windows, pooled queries", "softmax, pooled queries"), new("windows, pooled queries", "plain")])
        {
            Images = Images, Batches = [1, 32],
        },
        MixedAttentionStudy.Value,
    ];

    private static ImmutableArray<Arm> AsCan(ClaimJob job)
    {
        // The rule is what is asked about: without it, and with two blocks a stage, each order has as many blocks of either kind.
        var definition = job.Space.Definition;
        var free = new SearchSpace(
            definition with { Monotone = null, Stages = [.. definition.Stages.Select(s => s with { Depth = [2] })] }, job.Space.Blocks);
        Architecture[] mixed = [.. ArmNetworks.Every(free, d => ArmNetworks.IsOf(d, "kind")).Where(a => Kinds(free, a).Distinct().Count() == 2)];
        return
        [
            new Arm("asymmetric", free, [.. mixed.Where(a => IsAscending(Kinds(free, a)))]),
            new Arm("symmetric", free, [.. mixed.Where(a => Kinds(free, a) is var k && k[0] != k[1] && k[2] != k[3])]),
            new Arm("reversed", free, [.. mixed.Where(a => IsAscending(Kinds(free, a).Reverse()))]),
        ];
    }

    private static bool IsAscending(IEnumerable<int> kinds) => kinds.SequenceEqual(kinds.Order());

    /// <summary>0 a convolution, 1 attention, block by block.</summary>
    private static int[] Kinds(SearchSpace space, Architecture architecture)
        => [.. space.Genes.Dimensions.Select((d, i) => (d, i)).Where(p => ArmNetworks.IsOf(p.d, "kind"))
            .Select(p => p.d.Labels[architecture.Genes[p.i]] == "attention" ? 1 : 0)];

    private static ImmutableArray<Arm> TokenArms(ClaimJob job)
    {
        var space = SpaceReader.Read(Encoding.UTF8.GetBytes(Tokens), BlockCatalog.Shipped).GetValueOrThrow();
        return
        [
            new Arm("inner widths", space, ArmNetworks.Spread(space, Spread, d => Largest(d, "keep") ?? Largest(d, "rank"))),
            new Arm("kept tokens", space, ArmNetworks.Every(space, d => ArmNetworks.IsOf(d, "keep"))),
            new Arm("ranks", space, ArmNetworks.Spread(space, Spread, d => Largest(d, "keep"))),
            new Arm("all", space, ArmNetworks.Spread(space, Spread, _ => null)),
        ];
    }

    private static ImmutableArray<Arm> TurboViT(ClaimJob job)
    {
        var plain = SpaceReader.Read(Encoding.UTF8.GetBytes(Plain), BlockCatalog.Shipped).GetValueOrThrow();
        return
        [
            new Arm("windows, pooled queries", job.Space, ArmNetworks.Spread(job.Space, Spread, d => ArmNetworks.Label(d, "attention", "window"))),
            new Arm("softmax, pooled queries", job.Space, ArmNetworks.Spread(job.Space, Spread, d => ArmNetworks.Label(d, "attention", "softmax"))),
            new Arm("plain", plain, ArmNetworks.Spread(plain, Spread, _ => null)),
        ];
    }

    private static int? Largest(Dimension d, string key) => ArmNetworks.IsOf(d, key) ? d.Largest : null;
}
