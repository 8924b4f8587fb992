using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli;
using NasService.Cli.Tests.Numbers;

namespace NasService.Bench.Tests;

public sealed class BenchHostTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Help_OfBench_NamesEveryBenchmark()
    {
        var run = await BenchRun.Of("bench", "--help");
        Assert.Equal(0, run.Code);
        Assert.All(
            ["chaos", "claims", "duplicates", "evaluate", "extraction", "files", "latency", "quality", "queue", "resume", "train"],
            name => Assert.Contains($"  {name} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_OfABenchmark_IsThatOfNas()
    {
        var run = await BenchRun.Of("bench", "latency", "--help");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("  nas bench latency [options]", run.Output, StringComparison.Ordinal);
        Assert.Contains("--data", run.Output, StringComparison.Ordinal);
    }

    public static TheoryData<string> Wrong => NumberOptions.Wrong;

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task EveryNumber_NotANumberOfItsRange_IsRefusedByItsName(string text)
    {
        await using var services = new ServiceCollection().AddCli(TextWriter.Null, TextWriter.Null).AddBenchmarks().BuildServiceProvider();
        NumberOptions.AllRefuse(BenchHost.BuildRoot(services), 80, text);
    }

    [Theory]
    [InlineData("extraction", "--networks", "0")]
    [InlineData("latency", "--repeats", "-1")]
    [InlineData("chaos", "--database", "oracle")]
    [InlineData("queue", "--workers", "1,x")]
    [InlineData("resume", "--kills", "x")]
    [InlineData("train", "--space", "fashion-mbcon")]
    public async Task Bench_WrongOption_ReturnsTwo(params string[] args)
    {
        var run = await BenchRun.Of(["bench", .. args]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("nas: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("duplicates")]
    [InlineData("quality")]
    [InlineData("extraction")]
    [InlineData("latency")]
    public async Task Bench_UnknownJob_ReturnsTwoAndNamesIt(string benchmark)
    {
        var run = await BenchRun.Of("--data", _folder, "bench", benchmark, "--job", "nosuchjob");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("nosuchjob", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extraction_TwoNetworks_StaysBelowBothBars()
    {
        var document = await ResultOf("extraction", "--networks", "2", "--images", "8");
        Assert.InRange(document.GetProperty("extracted").GetDouble(), 0, 1e-4);
        Assert.InRange(document.GetProperty("exported").GetDouble(), 0, 1e-3);
        Assert.True(document.GetProperty("largestLogit").GetDouble() > 0.01);
    }

    [Fact]
    public async Task Latency_OneModelTwice_HasTwoMedians()
    {
        var document = await ResultOf("latency", "--models", "smallest-fp32", "--repeats", "2");
        var model = Assert.Single(document.GetProperty("models").EnumerateArray());
        Assert.Equal("smallest-fp32", model.GetProperty("name").GetString());
        Assert.Equal(2, model.GetProperty("mediansMs").GetArrayLength());
        Assert.All(model.GetProperty("mediansMs").EnumerateArray(), m => Assert.True(m.GetDouble() > 0));
    }

    [Fact]
    public async Task Latency_UnknownModel_ReturnsTwoAndNamesTheOthers()
    {
        var run = await BenchRun.Of("bench", "latency", "--models", "huge-fp32");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("largest-int8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Train_TwoStepsWithProfile_TimesBothThreadCountsAndEveryMember()
    {
        var document = await ResultOf("train", "--steps", "2", "--batch", "4", "--resolution", "16", "--profile");
        Assert.Equal(3, document.GetProperty("members").GetInt32());
        Assert.Equal([1, 2, 1, 2], document.GetProperty("times").EnumerateArray().Select(t => t.GetProperty("threads").GetInt32()));
        Assert.All(document.GetProperty("times").EnumerateArray(), t =>
        {
            Assert.Equal(2, t.GetProperty("stepMs").GetProperty("count").GetInt32());
            Assert.All(["data", "member 1", "member 2", "member 3", "gradient sum", "optimizer"], part => Assert.True(t.GetProperty("parts").GetProperty(part).GetDouble() > 0));
        });
    }

    /// <summary>The document is one, with everything that belongs to a figure.</summary>
    private static async Task<JsonElement> ResultOf(string benchmark, params string[] args)
    {
        var run = await BenchRun.Of(["bench", benchmark, .. args, "--json"]);
        Assert.True(run.Code == 0, run.Error);
        var document = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(benchmark, document.GetProperty("benchmark").GetString());
        Assert.NotEqual(0, document.GetProperty("machine").GetProperty("cores").GetInt32());
        Assert.All(["nas", "dotNet", "libtorch", "onnxRuntime"], name => Assert.NotEqual("", document.GetProperty("versions").GetProperty(name).GetString()));
        Assert.NotEqual(0, document.GetProperty("seeds").GetArrayLength());
        return document.GetProperty("result");
    }
}
