using NasService.Core.Input;

namespace NasService.Cli.Tests;

public sealed class CliHostTests
{
    [Theory]
    [InlineData("bogus")]
    [InlineData("--bogus")]
    [InlineData("--data")]
    public async Task RunAsync_WrongCommandLine_SaysSoOnStderrAndReturnsTwo(params string[] args)
    {
        var (code, output, error) = await CliRun.Of(args);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("--help", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Version_PrintsOneLine()
    {
        var (code, output, error) = await CliRun.Of("--version");
        Assert.Equal((0, ""), (code, error));
        Assert.Matches(@"^nas \d+\.\d+\.\d+( \(commit [0-9a-f]{12}\))?\r?\n$", output);
    }

    [Fact]
    public async Task RunAsync_NoArguments_ListsTheCommands()
    {
        var (code, output, _) = await CliRun.Of();
        Assert.Equal(0, code);
        Assert.Contains("--json", output, StringComparison.Ordinal);
        Assert.Contains("  bench ", output, StringComparison.Ordinal);
    }

    /// <summary>Beside these tests there is none: where there is one, the call becomes it.</summary>
    [Theory]
    [InlineData("bench")]
    [InlineData("--data", "x", "bench", "latency", "--help")]
    [InlineData("--bogus", "bench", "latency")]
    public async Task RunAsync_BenchWithoutItsProgram_SaysWhatIsMissing(params string[] args)
    {
        var (code, output, error) = await CliRun.Of(args);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("nas: bench is a program of its own, and ", error, StringComparison.Ordinal);
        Assert.Contains("nas-bench is not there", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_VersionBeforeBench_PrintsTheVersion() => Assert.Equal(0, (await CliRun.Of("--version", "bench")).Code);

    [Fact]
    public void Report_InputException_PrintsEveryMistakeAndReturnsTwo()
    {
        using var error = new StringWriter();
        var mistakes = new InputException([new("a.b", "Too small.", "1", "2 to 3"), new("c", "Missing.")]);
        Assert.Equal(2, Failure.Report(new AggregateException(mistakes), error));
        Assert.Equal(["nas: a.b: Too small.; found 1; allowed: 2 to 3", "nas: c: Missing."], Lines(error));
    }

    [Fact]
    public void Report_OtherException_PrintsOneLineWithTheCauseAndReturnsOne()
    {
        using var error = new StringWriter();
        Assert.Equal(1, Failure.Report(new InvalidOperationException("outer\ndetail", new IOException("disk full")), error));
        Assert.Equal(["nas: outer: disk full"], Lines(error));
    }

    private static string[] Lines(StringWriter writer) => writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
