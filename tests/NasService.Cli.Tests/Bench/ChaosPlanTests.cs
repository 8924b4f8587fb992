using NasService.Cli.Bench.Chaos;

namespace NasService.Cli.Tests.Bench;

public sealed class ChaosPlanTests
{
    [Fact]
    public void Draw_SameSeed_IsTheSamePlan() => Assert.Equal(ChaosPlan.Draw(50, 3, true, 7).AsEnumerable(), ChaosPlan.Draw(50, 3, true, 7).AsEnumerable());

    [Fact]
    public void Draw_Fifty_HitsEveryProcessInEveryWay()
    {
        var plan = ChaosPlan.Draw(50, 3, true, 0);
        Assert.Equal([0, 1, 2], plan.Where(d => d.Target == ChaosTarget.Worker).Select(d => d.Worker).Distinct().Order());
        Assert.Equal(Enum.GetValues<ChaosTarget>(), plan.Select(d => d.Target).Distinct().Order());
        Assert.Equal(Enum.GetValues<DisturbanceKind>(), plan.Select(d => d.Kind).Distinct().Order());
    }

    [Fact]
    public void Draw_Few_HasDiskClockAndConnectionsAllTheSame()
        => Assert.All(Enumerable.Range(0, 20), seed => Assert.Empty(
            new[] { ChaosTarget.Disk, ChaosTarget.Clock, ChaosTarget.Connections }.Except(ChaosPlan.Draw(12, 3, true, seed).Select(d => d.Target))));

    [Fact]
    public void Draw_WithoutAServer_LeavesTheDatabaseAlone()
        => Assert.DoesNotContain(ChaosPlan.Draw(200, 1, false, 0), d => d.Target == ChaosTarget.Database);
}
