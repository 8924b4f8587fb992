
namespace NasService.Bench.Tests;

public sealed class KillPointsTests
{
    [Fact]
    public void Draw_FourKills_HitEveryStageOnceWithinIt()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var points = KillPoints.Draw(4, seed);
            Assert.Equal(KillPoints.Stages.Order(), points.Select(p => p.Stage).Order());
            Assert.All(points, p => Assert.InRange(p.Share, 0.1, 0.9));
        }
    }

    [Fact]
    public void Draw_SameSeed_GivesTheSameAndOtherSeedsDoNot()
    {
        Assert.Equal(KillPoints.Draw(3, 1).ToArray(), KillPoints.Draw(3, 1).ToArray());
        Assert.NotEqual(KillPoints.Draw(3, 1).ToArray(), KillPoints.Draw(3, 2).ToArray());
    }
}
