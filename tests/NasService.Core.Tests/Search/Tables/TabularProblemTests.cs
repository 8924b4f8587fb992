using System.Globalization;
using NasService.Core.Input;
using NasService.Core.Search;
using NasService.Core.Search.Tables;

namespace NasService.Core.Tests.Search.Tables;

public sealed class TabularProblemTests
{
    [Fact]
    public void Parse_CellString_ListsEdges()
    {
        var cell = CellString.Parse("|a~0|+|none~0|b~1|+|a~0|a~1|c~2|");

        Assert.Equal(["a", "none", "b", "a", "a", "c"], cell.Operations);
        Assert.Equal([0, 0, 1, 0, 1, 2], cell.From);
        Assert.Equal([1, 2, 2, 3, 3, 3], cell.To);
    }

    [Theory]
    [InlineData("|a|")]
    [InlineData("|a~x|")]
    [InlineData("|a~1|")]
    [InlineData("|a~0|+|a~2|")]
    public void Parse_NotACell_Throws(string text) => Assert.Throws<InputException>(() => CellString.Parse(text));

    [Fact]
    public void FromStrings_Digits_OneGeneEach()
        => Assert.Equal([["0", "2"], ["1", "0"]], ArchitectureColumns.FromStrings(["02", "10"]));

    [Fact]
    public void FromStrings_UnequalLengths_Throws()
        => Assert.Contains("row 2", Assert.Throws<InputException>(() => ArchitectureColumns.FromStrings(["02", "1"])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a,b\n1\n", "number of fields")]
    [InlineData("a,a\n1,2\n", "twice")]
    [InlineData("", "empty")]
    public void Read_MalformedTable_SaysWhat(string csv, string message)
        => Assert.Contains(message, Assert.Throws<InputException>(() => CsvTable.Read(new StringReader(csv))).Message, StringComparison.Ordinal);

    [Fact]
    public void Numbers_EmptyField_IsNaNAndTextThrows()
    {
        var table = CsvTable.Read(new StringReader("a,b\n1.5,\n2,x\n"));

        Assert.Equal([1.5, 2], table.Numbers("a"));
        Assert.Contains("Row 2 of column b", Assert.Throws<InputException>(() => table.Numbers("b")).Message, StringComparison.Ordinal);
        Assert.Contains("No such column", Assert.Throws<InputException>(() => table.Numbers("c")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_RowWithoutCost_IsLeftOutOfSpaceAndReference()
    {
        var table = new TabularProblem([["a", "x"], ["a", "y"], ["b", "x"], ["b", "y"]], [1, 2, 3, 4], [1, Math.E, Math.E * Math.E, double.NaN]);

        Assert.Equal(3, table.Rows);
        Assert.Equal([-2, 2], table.Reference);
        Assert.Equal(double.PositiveInfinity, table.Problem.Violation([1, 1]));

        // Only the third row is better than the median, and it is at the largest cost: nothing is dominated.
        Assert.Equal(0, table.FrontVolume);
    }

    [Fact]
    public void Create_DuplicateOrNonPositiveCost_Throws()
    {
        Assert.Throws<InputException>(() => new TabularProblem([["a"], ["a"]], [1, 2], [1, 1]));
        Assert.Throws<InputException>(() => new TabularProblem([["a"], ["b"]], [1, 2], [1, 0]));
        Assert.Throws<InputException>(() => new TabularProblem([["a"], ["b"]], [1, double.NaN], [1, 1]));
    }

    [Theory]
    [InlineData("random")]
    [InlineData("auto")]
    public void Execute_WholeTable_ReachesTheExactFrontAndAsksEachRowOnce(string algorithm)
    {
        var table = Digits(4);

        var run = TabularRun.Execute(table, Registered.Catalog.Get(algorithm), new SearchSettings(), 1, 1000, 10, TimeProvider.System, CancellationToken.None);

        Assert.Equal(table.Rows, run.Shares.Length);
        Assert.Equal(1, run.Shares[^1], 12);
        Assert.Equal(run.Shares.Order(), run.Shares);
    }

    [Fact]
    public void Of_ThreeRuns_MediansAndEvaluations()
    {
        TabularRun Run(int seed, int jump) => new(seed, [.. Enumerable.Range(1, 60).Select(i => i < jump ? 0.5 : 0.96)], [.. Enumerable.Range(1, 60).Select(i => (double)i)], TimeSpan.FromSeconds(1));

        var report = TabularReport.Of("x", [Run(0, 10), Run(1, 55), Run(2, 100)], 60);

        Assert.Equal(0.5, report.Median[50]);
        Assert.Equal((55, (int?)null, 3.0), (report.EvaluationsTo95, report.EvaluationsTo99, report.Seconds));
        Assert.Equal(0.96, report.Seeds[0][50]);
    }

    [Fact]
    public void Execute_WithCheapEstimates_CountsWhatTheyCost()
    {
        var plain = Digits(5);
        var table = new TabularProblem(
            [.. plain.Genes.Select(g => g.Select(c => $"{c}").ToArray())], [.. plain.Accuracy], [.. plain.Cost], null, [.. plain.Accuracy.Select(a => Math.Round(a))], 0.1);

        var run = TabularRun.Execute(table, Registered.Catalog.Get("auto"), new SearchSettings { InitialSample = 10 }, 1, 40, 10, TimeProvider.System, CancellationToken.None);

        // Each batch of 10 is preceded by 20 estimates at most.
        Assert.InRange(run.Shares.Length, 30, 39);
        Assert.True(run.Spent[0] > 1 && run.Spent[^1] <= 40 + 1e-9);
        Assert.Equal(run.Shares[^1], run.After(40));
        Assert.Equal(0, run.After(1));
    }

    [Fact]
    public void FromColumns_EmptyField_Throws()
    {
        Assert.Equal([["a", "x"], ["b", "y"]], ArchitectureColumns.FromColumns([["a", "b"], ["x", "y"]]));
        Assert.Contains("row 2", Assert.Throws<InputException>(() => ArchitectureColumns.FromColumns([["a", ""]])).Message, StringComparison.Ordinal);
    }

    // Every string of digits 0-2: accuracy and cost both rise with the digits, at different rates.
    private static TabularProblem Digits(int length)
    {
        string[] rows = [.. Enumerable.Range(0, (int)Math.Pow(3, length)).Select(i => Ternary(i, length))];
        return new TabularProblem(
            ArchitectureColumns.FromStrings(rows),
            [.. rows.Select(r => 90 + r.Select((c, i) => Math.Sqrt((c - '0') * (i + 1))).Sum())],
            [.. rows.Select(r => 1 + r.Select((c, i) => (c - '0') * (4.0 - i)).Sum())]);
    }

    private static string Ternary(int value, int length)
        => string.Concat(Enumerable.Range(0, length).Select(i => (value / (int)Math.Pow(3, i) % 3).ToString(CultureInfo.InvariantCulture)));
}
