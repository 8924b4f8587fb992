using NasService.Cli.Fronts;

namespace NasService.Cli.Tests.Fronts;

public sealed class FrontPlotTests
{
    [Fact]
    public void Draw_PointsADecadeApart_LieAtTheCornersAndInTheMiddle()
    {
        // 0.01, 0.1, 1 ms: equal steps on a logarithmic axis.
        var lines = FrontPlot.Draw([new(0.01, 0.80, 'a'), new(0.1, 0.85, 'b'), new(1, 0.90, 'c')], columns: 21, rows: 5);
        Assert.Equal(
            [
                "90.0 % |                    c",
                "       |",
                "       |          b",
                "       |",
                "80.0 % |a",
                "       ++--+---+--+--+---+--+",
                "        0.01 ms   0.1 ms    1 ms",
            ],
            lines);
    }

    [Fact]
    public void Draw_SinglePoint_LiesInTheMiddle()
    {
        var lines = FrontPlot.Draw([new(0.05, 0.9, 'o')], columns: 21, rows: 5);
        Assert.Equal("       |          o", lines[2]);
    }

    [Theory]
    [InlineData(1.0, 1.0)]
    [InlineData(0.0, 0.0)]
    [InlineData(0.97, 1.0)]
    [InlineData(0.91420, 0.91445)]
    public void Draw_AnyShares_HaveLabelsWithinAHundredPercentThatDifferAndLeaveThePlotInItsPlace(double low, double high)
    {
        var lines = FrontPlot.Draw([new(0.02, low, 'o'), new(0.05, high, '*')], columns: 40, rows: 16);
        var labels = lines.Take(16).Select(l => l[..l.IndexOf('|', StringComparison.Ordinal)].Trim()).Where(l => l.Length > 0).ToArray();
        Assert.All(labels, l => Assert.InRange(double.Parse(l[..^2], System.Globalization.CultureInfo.InvariantCulture), 0, 100));
        Assert.Distinct(labels);
        Assert.Single(lines.Take(16).Select(l => l.IndexOf('|', StringComparison.Ordinal)).Append(lines[16].IndexOf('+', StringComparison.Ordinal)).Distinct());
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.5)]
    [InlineData(2e5)]
    public void Draw_AnyRangeOfLatencies_LabelsDoNotTouch(double factor)
    {
        var lines = FrontPlot.Draw([new(1, 0.8, 'o'), new(1 + factor, 0.9, 'o')], columns: 40, rows: 5);
        Assert.All(lines[^1].Split("ms", StringSplitOptions.RemoveEmptyEntries), t => Assert.True(double.TryParse(t, System.Globalization.CultureInfo.InvariantCulture, out _), lines[^1]));
    }

    [Fact]
    public void Draw_Front_MarksInt8AndBaselines()
    {
        var lines = FrontPlot.Draw(TestFronts.Small, columns: 40, rows: 8);
        var area = string.Concat(lines.Take(8).Select(l => l[8..]));
        Assert.Equal((1, 1, 1), (area.Count(c => c == 'o'), area.Count(c => c == '*'), area.Count(c => c == 'x')));
    }

    [Fact]
    public void Draw_NoPoints_IsEmpty() => Assert.Empty(FrontPlot.Draw(TestFronts.Small with { Front = [], Baselines = [] }));

    [Fact]
    public void Draw_LatencyZero_Throws() => Assert.Throws<ArgumentException>(() => FrontPlot.Draw([new(0, 0.9, 'o')], 40, 8));
}
