using NasService.Cli.Fronts;
using NasService.Cli.Output;

namespace NasService.Cli.Tests.Fronts;

public sealed class FrontTableTests
{
    [Fact]
    public void Create_FrontAndBaseline_ShowsTheirNumbersWithUnits()
    {
        using var writer = new StringWriter();
        new CliOutput(writer, TextWriter.Null).Write(FrontTable.Create(TestFronts.Small.Front, TestFronts.Small.Baselines));
        var rows = writer.ToString().Split('\n');
        var mixed = Assert.Single(rows, r => r.Contains(" aa ", StringComparison.Ordinal));
        foreach (var cell in new[] { "88.00 %", "88.00 % (87.3-88.6)", "0.0200", "0.0180 - 0.0220", "1/2 int8", "412 kB", "6.53 M", "101 k" })
        {
            Assert.Contains(cell, mixed, StringComparison.Ordinal);
        }

        Assert.Single(rows, r => r.Contains("largest-fp32", StringComparison.Ordinal) && r.Contains("0.0900", StringComparison.Ordinal));
    }
}
