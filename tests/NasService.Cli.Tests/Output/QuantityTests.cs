using System.Numerics;
using NasService.Cli.Output;

namespace NasService.Cli.Tests.Output;

public sealed class QuantityTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(999.5, "1.00 k")]
    [InlineData(6_532_096, "6.53 M")]
    [InlineData(12_345, "12.3 k")]
    [InlineData(999_600, "1.00 M")]
    [InlineData(123_456_789, "123 M")]
    public void Count_AnyMagnitude_HasThreeDigits(double value, string expected) => Assert.Equal(expected, Quantity.Count(value));

    [Theory]
    [InlineData(512, "512 B")]
    [InlineData(412_345, "412 kB")]
    public void Bytes_AnyMagnitude_HasDecimalPrefix(long bytes, string expected) => Assert.Equal(expected, Quantity.Bytes(bytes));

    [Theory]
    [InlineData("74088", "74,088")]
    [InlineData("18446744073709551616", "1.8e+19")]
    public void Large_AnyMagnitude_IsExactOrAPowerOfTen(string value, string expected)
        => Assert.Equal(expected, Quantity.Large(BigInteger.Parse(value, null)));

    [Theory]
    [InlineData(0.4, "0s")]
    [InlineData(59.6, "1m 00s")]
    [InlineData(125, "2m 05s")]
    [InlineData(3_720, "1h 02m")]
    [InlineData(90_000, "25h 00m")]
    public void Duration_AnyLength_HasTwoUnits(double seconds, string expected)
        => Assert.Equal(expected, Quantity.Duration(TimeSpan.FromSeconds(seconds)));
}
