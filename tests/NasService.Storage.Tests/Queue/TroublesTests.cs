using NasService.Core.Jobs;
using NasService.Storage.Queue;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Queue;

public sealed class TroublesTests
{
    private readonly CountedTime _time = new();

    [Fact]
    public void Meet_AfterTheWorkWasDone_CountsFromOneAndKeepsThePatience()
    {
        var troubles = new Troubles(_time);
        AssertMet(1, 0, troubles.Meet("a", FailureKind.Environment));
        _time.Pass(TimeSpan.FromHours(5));
        AssertMet(2, 5, troubles.Meet("a", FailureKind.Environment));
        troubles.Advance("a");
        troubles.Advance("never met");
        _time.Pass(TimeSpan.FromHours(5));
        AssertMet(1, 10, troubles.Meet("a", FailureKind.Environment));
        troubles.Forget("a");
        AssertMet(1, 0, troubles.Meet("a", FailureKind.Environment));
    }

    private static void AssertMet(int times, int hours, (int Times, TimeSpan Elapsed) met)
        => Assert.Equal((times, hours), (met.Times, (int)Math.Round(met.Elapsed.TotalHours)));
}
