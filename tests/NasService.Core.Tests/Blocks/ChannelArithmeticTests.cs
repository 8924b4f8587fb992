using NasService.Core.Blocks;

namespace NasService.Core.Tests.Blocks;

public sealed class ChannelArithmeticTests
{
    // Once-for-All's make_divisible, evaluated by hand: nearest multiple, halves up, never below 0.9 of the request.
    [Theory]
    [InlineData(1, 8)]
    [InlineData(8, 8)]
    [InlineData(11, 16)]
    [InlineData(12, 16)]
    [InlineData(17, 16)]
    [InlineData(18, 24)]
    [InlineData(19, 24)]
    [InlineData(30, 32)]
    [InlineData(36, 40)]
    [InlineData(67, 64)]
    [InlineData(68, 72)]
    public void MakeDivisible_Channels_IsTheNearestMultipleNotFarBelow(double channels, int expected)
        => Assert.Equal(expected, ChannelArithmetic.MakeDivisible(channels));
}
