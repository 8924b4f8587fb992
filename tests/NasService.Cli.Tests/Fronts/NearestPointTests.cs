using NasService.Cli.Fronts;

namespace NasService.Cli.Tests.Fronts;

public sealed class NearestPointTests
{
    [Fact]
    public void Sentence_NoPointIsSoFast_NamesTheFastest()
    {
        var front = TestFronts.Small.Front;
        Assert.Equal(
            $"No point of the front is at most 0.0001 ms slow; the nearest is {front[0].Id} at {front[0].LatencyMs.Median:F4} ms, accuracy {100 * front[0].Quality.Validation.Value:F2} %.",
            NearestPoint.Sentence(0.0001, front));
    }

    [Fact]
    public void Sentence_EmptyFront_SaysSo() => Assert.Equal("The front has no points yet.", NearestPoint.Sentence(1, []));
}
