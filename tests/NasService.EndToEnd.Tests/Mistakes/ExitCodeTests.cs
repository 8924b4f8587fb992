using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Mistakes;

/// <summary>The table of exit codes: 0 done, 2 the user's input, 1 anything else.</summary>
public sealed class ExitCodeTests(TinyJobFixture fixture) : IClassFixture<TinyJobFixture>
{
    private readonly TinyJob _files = fixture.Files;

    [Theory]
    [InlineData("--version")]
    [InlineData("--help")]
    [InlineData("run --help")]
    [InlineData("jobs list")]
    [InlineData("jobs list --json")]
    [InlineData("spaces list")]
    [InlineData("bench latency --help")]
    public async Task Nas_WhatItCanDo_IsZero(string arguments)
    {
        var run = (await RunAsync(arguments)).Expect(0);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("--nosuch", "--nosuch")]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("jobs", "command")]
    [InlineData("jobs front", "front")]
    [InlineData("jobs list --limit 0", "--limit")]
    [InlineData("run", "--resume")]
    [InlineData("run a.yaml --resume b", "--resume")]
    [InlineData("run nosuch.yaml", "nosuch.yaml")]
    [InlineData("demo --budget huge", "huge")]
    [InlineData("jobs show nosuch", "no such job")]
    [InlineData("jobs front nosuch", "no such job")]
    [InlineData("jobs front nosuch --max-latency-ms fast", "fast")]
    [InlineData("jobs front nosuch --max-latency-ms 0,04", "--max-latency-ms")]
    [InlineData("jobs front nosuch --max-latency-ms NaN", "--max-latency-ms")]
    [InlineData("jobs front nosuch --max-latency-ms 0", "above 0")]
    [InlineData("jobs front nosuch --max-latency-ms -1", "above 0")]
    [InlineData("export nosuch --out x", "no such job")]
    [InlineData("export nosuch", "--out")]
    [InlineData("spaces show nosuch", "nosuch")]
    [InlineData("bench duplicates --job nosuch", "no such job")]
    [InlineData("device-worker --database Host=nosuch --provider cuda", "CUDAExecutionProvider")]
    public async Task Nas_WhatTheUserGotWrong_IsTwo(string arguments, string text) => (await RunAsync(arguments)).ExpectMistake(2, text);

    [Fact]
    public async Task Nas_DatabaseOfGarbage_IsOne()
    {
        var data = Directory.CreateDirectory(_files["garbage"]).FullName;
        _files.Write(Path.Combine("garbage", "nas.db"), new string('x', 4096));
        (await NasProcess.RunAsync(data, "jobs", "list")).ExpectMistake(1, "nas.db", "not a SQLite database");
        Assert.Equal(4096, new FileInfo(Path.Combine(data, "nas.db")).Length);
    }

    [Fact]
    public async Task Nas_DataFolderIsAFile_IsTwo() => (await NasProcess.RunAsync(_files.JobFile, "jobs", "list")).ExpectMistake(2, "--data", _files.JobFile);

    private Task<NasRun> RunAsync(string arguments) => NasProcess.RunAsync(_files.Data, arguments.Split(' '));
}
