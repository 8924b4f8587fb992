using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Operators;
using NasService.Core.Spaces;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Supernets;

public sealed class DropPathTests
{
    private const double Rate = 0.6;

    /// <summary>Convolutions with shortcuts, then transformer blocks.</summary>
    private const string Mixed = """
        name: mixed
        input: {channels: 1, resolution: 12}
        classes: 4
        stem: {channels: 16, stride: 1}
        stages:
          - {block: mbconv, channels: 16, depth: [1, 2], expand: [1, 2]}
          - {block: transformer, channels: 16, stride: 2, reduction: residual, depth: [1, 2], heads: 2, headSize: 8, mlp: 2}
        """;

    private static SearchSpace Space => SpaceReader.Read(Encoding.UTF8.GetBytes(Mixed), BlockCatalog.Shipped).GetValueOrThrow();

    [Fact]
    public void Of_ResidualBlocks_GrowsLinearlyWithTheirPlaces()
    {
        using var supernet = new Supernet(Space, 1);
        var rates = new DropRates(supernet, Rate);

        Assert.Equal([0, 0, Rate / 3, Rate * 2 / 3, Rate, 0],
            new[] { "stem", "stage1.block1", "stage1.block2", "stage2.block1", "stage2.block2", "head" }.Select(rates.Of),
            (a, b) => Math.Abs(a - b) < 1e-12);
    }

    /// <summary>Each sample keeps its shortcut, and beside it the rest at 1 / (1 - rate), or nothing.</summary>
    [Fact]
    public void Forward_EveryResidualSum_IsTheShortcutWithOrWithoutTheRest()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        using var supernet = TestSpaces.RandomSupernet(Space);
        var (plan, rates) = (supernet.Space.LargestPlan, new DropRates(supernet, Rate));
        var made = new Dictionary<string, Tensor>(StringComparer.Ordinal);
        supernet.Forward([randn(64, 1, 12, 12)], plan, BatchStatistics.Instance, made.Add, drop: new DropPath(rates, 1));

        foreach (var (block, node) in plan.Blocks.SelectMany(b => b.Nodes.Where(n => n.Op is Add).Select(n => (b, n))))
        {
            var (main, shortcut, sum) = (made[node.Inputs[0]], made[node.Inputs[1]], made[node.Name]);
            var rate = node.Op is Add { MayDrop: true } ? rates.Of(block.Name) : 0;
            var without = (sum - shortcut).flatten(1).abs().amax([1L]);
            var with = (sum - shortcut - (main / (1 - rate))).flatten(1).abs().amax([1L]);
            var dropped = Enumerable.Range(0, 64).Count(i => without[i].item<float>() < 1e-4);

            Assert.All(Enumerable.Range(0, 64), i => Assert.InRange(Math.Min(with[i].item<float>(), without[i].item<float>()), 0, 1e-4));
            Assert.InRange(dropped, rate == 0 ? 0 : 1, rate * 64 * 1.7);
        }
    }

    [Fact]
    public void Apply_ManySamples_MeanIsWhatItWouldBe()
    {
        using var scope = NewDisposeScope();
        using var supernet = new Supernet(Space, 1);
        var drop = new DropPath(new DropRates(supernet, Rate), 3);
        drop.Begin("stage2.block2");

        var thinned = drop.Apply(ones(20_000, 1));

        Assert.Equal(1, thinned.mean().item<float>(), 0.05);
        Assert.Equal(Rate, (thinned == 0).to_type(ScalarType.Float32).mean().item<float>(), 0.02);
    }
}
