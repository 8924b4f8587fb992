
namespace NasService.Bench.Tests;

public sealed class BenchBarTests
{
    [Theory]
    [InlineData(2.9, true)]
    [InlineData(3.0, true)]
    [InlineData(3.1, false)]
    [InlineData(double.NaN, false)]
    public void AtMost_Value_IsMetUpToTheLimit(double value, bool met) => Assert.Equal(met, BenchBar.AtMost("x", value, 3).Met);

    [Theory]
    [InlineData(3.1, true)]
    [InlineData(3.0, true)]
    [InlineData(2.9, false)]
    [InlineData(double.NaN, false)]
    public void AtLeast_Value_IsMetFromTheLimit(double value, bool met) => Assert.Equal(met, BenchBar.AtLeast("x", value, 3).Met);

    [Fact]
    public void ToString_Missed_SaysSo() => Assert.Equal("x: 4.25 (at most 3): MISSED", BenchBar.AtMost("x", 4.25, 3).ToString());
}
