using NasService.Bench.Chaos;

namespace NasService.Bench.Tests.Chaos;

public sealed class ChaosPlanTests
{
    [Fact]
    public void Draw_SameSeed_IsTheSamePlan() => Assert.Equal(ChaosPlan.Draw(50, 3, true, 7).AsEnumerable(), ChaosPlan.Draw(50, 3, true, 7).AsEnumerable());

    [Fact]
    public void Draw_Fifty_HitsEveryProcessInEveryWay()
    {
        var plan = ChaosPlan.Draw(50, 3, true, 0, devices: 2);
        Assert.Equal([0, 1], plan.Where(d => d.Target == ChaosTarget.Device).Select(d => d.Worker).Distinct().Order());
        Assert.Equal([0, 1, 2], plan.Where(d => d.Target == ChaosTarget.Worker).Select(d => d.Worker).Distinct().Order());
        Assert.Equal(Enum.GetValues<ChaosTarget>(), plan.Select(d => d.Target).Distinct().Order());
        Assert.Equal(Enum.GetValues<DisturbanceKind>(), plan.Select(d => d.Kind).Distinct().Order());
    }

    [Theory]
    [InlineData(11, 3, true, true)]
    [InlineData(10, 3, true, false)]
    [InlineData(8, 1, false, true)]
    [InlineData(6, 1, false, false)]
    public void Draw_AsManyAsThereAreKinds_HasEachOfThem(int count, int workers, bool hasServer, bool hasDisk)
        => Assert.All(Enumerable.Range(0, 50), seed => Assert.Empty(
            ChaosPlan.Kinds(hasServer, hasDisk).Except(ChaosPlan.Draw(count, workers, hasServer, seed, hasDisk).Select(d => (d.Target, d.Kind)))));

    [Fact]
    public void Draw_FewerThanThereAreKinds_HasAnotherOneEachTime()
        => Assert.Equal(5, ChaosPlan.Draw(5, 3, true, 5).Select(d => (d.Target, d.Kind)).Distinct().Count());

    [Fact]
    public void Draw_OfAnyLength_HasOnlyKindsThatThereAre()
        => Assert.Empty(ChaosPlan.Draw(200, 1, false, 0, false).Select(d => (d.Target, d.Kind)).Except(ChaosPlan.Kinds(false, false)));

    [Fact]
    public void Draw_WithoutDevices_LeavesTheirNetworkAlone()
        => Assert.DoesNotContain(ChaosPlan.Draw(200, 3, true, 0), d => d.Target is ChaosTarget.Device or ChaosTarget.Network);

    [Fact]
    public void Draw_AsManyAsThereAreKindsWithDevices_HasEachOfThem()
        => Assert.Empty(ChaosPlan.Kinds(true, true, true).Except(ChaosPlan.Draw(19, 3, true, 1, devices: 2).Select(d => (d.Target, d.Kind))));

    [Fact]
    public void Draw_WithoutAServer_LeavesTheDatabaseAlone()
        => Assert.DoesNotContain(ChaosPlan.Draw(200, 1, false, 0), d => d.Target == ChaosTarget.Database);
}
