using NasService.Core.Blocks;
using NasService.Core.Networks;
using NasService.Core.Predictors.Latency;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Predictors.Latency;

public sealed class BlockCostsTests
{
    private static readonly SearchSpace Space = new SpaceLibrary(SpaceLibrary.FindFolder()!, BlockCatalog.Shipped).OpenNamed("fashion-mbconv").Value!;

    /// <summary>A machine that takes time for products alone, twice as long for depthwise ones, half as long in int8.</summary>
    private static double CostOf(BlockPlan block) => block.Layers.Sum(l => l.Macs * (l.IsDepthwise ? 2 : 1) * (l.Bits == 8 ? 0.5 : 1)) / 1e8;

    [Fact]
    public void Fit_OnNetworksOfAMachineWithPrices_FindsTheSharesOfBlocks()
    {
        var plans = Sample(80, 1);
        var costs = BlockCosts.Fit([.. plans.Select(p => (p, p.Blocks.Sum(CostOf)))])!;
        Assert.True(costs.Scores.KendallTau > 0.95, $"tau {costs.Scores.KendallTau}");
        foreach (var plan in Sample(10, 2))
        {
            var total = plan.Blocks.Sum(CostOf);
            var shares = costs.Shares(plan);
            Assert.Equal(1, shares.Sum(), 1e-9);
            Assert.All(shares.Zip(plan.Blocks), s => Assert.Equal(CostOf(s.Second) / total, s.First, 0.05));
        }
    }

    [Fact]
    public void Fit_OnChance_SaysThatItKnowsNothing()
    {
        var random = new Random(3);
        var costs = BlockCosts.Fit([.. Sample(80, 1).Select(p => (p, 1 + random.NextDouble()))])!;
        Assert.True(costs.Scores.KendallTau < 0.4, $"tau {costs.Scores.KendallTau}");
    }

    [Fact]
    public void Fit_OnFewNetworks_IsNone() => Assert.Null(BlockCosts.Fit([.. Sample(BlockCosts.MinNetworks - 1, 1).Select(p => (p, 1.0))]));

    private static NetworkPlan[] Sample(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Space.Plan(Space.Sample(random)))];
    }
}
