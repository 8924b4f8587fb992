namespace NasService.Core.Blocks;

public static class ChannelArithmetic
{
    /// <summary>Channels times a width multiplier; exactly the channels at a multiplier of 1.</summary>
    public static int Scale(int channels, double width) => MakeDivisible(channels * width);

    /// <summary>
    /// Rounds a channel count to the nearest multiple of <paramref name="divisor"/>, never below it and never more than 10 % down
    /// (MobileNet's rule; Once-for-All, <c>make_divisible</c>).
    /// </summary>
    public static int MakeDivisible(double channels, int divisor = 8)
    {
        var rounded = Math.Max(divisor, (int)(channels + (divisor / 2.0)) / divisor * divisor);
        return rounded < 0.9 * channels ? rounded + divisor : rounded;
    }
}
