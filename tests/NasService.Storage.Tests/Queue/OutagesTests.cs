using NasService.Storage.Queue;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Queue;

public sealed class OutagesTests
{
    private static readonly TimeSpan After = TimeSpan.FromSeconds(3);

    private readonly CountedTime _time = new();

    [Fact]
    public void IsOver_WrittenEverySecond_IsAlwaysSo()
    {
        var outages = new Outages(_time);
        Assert.All(Enumerable.Range(0, 10), _ => Assert.True(IsOver(outages, 1)));
    }

    [Fact]
    public void IsOver_AfterALongPause_IsSoOnceTheTimeHasPassed()
    {
        var outages = new Outages(_time);
        Assert.True(outages.IsOver(After));
        Assert.Equal([false, false, false, true, true], new[] { 60, 1, 1, 1, 1 }.Select(s => IsOver(outages, s)).ToArray());
    }

    [Fact]
    public void IsOver_OfAStoreThatIsAlwaysSlow_IsSoEverySecondTime()
    {
        var outages = new Outages(_time);
        Assert.True(outages.IsOver(After));
        Assert.Equal([false, true, false, true], Enumerable.Range(0, 4).Select(_ => IsOver(outages, 5)).ToArray());
    }

    private bool IsOver(Outages outages, int secondsLater)
    {
        _time.Pass(TimeSpan.FromSeconds(secondsLater));
        return outages.IsOver(After);
    }
}
