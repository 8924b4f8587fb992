using NasService.Pipeline.Sensitivity;

namespace NasService.Pipeline.Tests.Sensitivity;

public sealed class PairedLossTests
{
    [Fact]
    public void Of_DiscordantImages_AreAllThatCounts()
    {
        // 100 images: 10 lost, 4 won, 86 the same. By hand: loss 0.06, variance (0.14 - 0.0036) / 100.
        var before = Enumerable.Range(0, 100).Select(i => i < 60).ToArray();
        var after = Enumerable.Range(0, 100).Select(i => i is >= 10 and < 64).ToArray();
        var (loss, low, high) = PairedLoss.Of(before, after);
        Assert.Equal(0.06, loss, 1e-12);
        Assert.Equal(0.06 - (1.959964 * Math.Sqrt(0.001364)), low, 1e-6);
        Assert.Equal(0.12, low + high, 1e-12);
    }

    [Fact]
    public void Of_TheSameAnswers_IsExactlyZero() => Assert.Equal((0, 0, 0), PairedLoss.Of([true, false], [true, false]));

    [Fact]
    public void Of_OtherImages_IsRefused() => Assert.Throws<ArgumentException>(() => PairedLoss.Of([true], [true, false]));
}
