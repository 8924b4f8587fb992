using System.Text.Json;

namespace NasService.Cli.Tests.Commands;

public sealed class InitCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas init-").FullName;

    public InitCommandTests()
    {
        var bmp = new byte[54 + (24 * 8)];
        (bmp[0], bmp[1], bmp[10], bmp[14], bmp[18], bmp[22], bmp[26], bmp[28]) = ((byte)'B', (byte)'M', 54, 40, 8, 8, 1, 24);
        foreach (var name in new[] { "cat", "dog" })
        {
            Directory.CreateDirectory(Path.Combine(_folder, "pets", name));
            for (var i = 0; i < 20; i++)
            {
                bmp[60] = (byte)i;
                bmp[61] = (byte)name[0];
                File.WriteAllBytes(Path.Combine(_folder, "pets", name, $"{i}.BMP"), bmp);
            }
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Init_Folder_WritesAJobAndASpaceAndSaysWhy()
    {
        var run = await Init("--max-latency-ms", "0.5");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("3 channels and 2 classes", run.Output, StringComparison.Ordinal);
        Assert.Contains("next: ./nas run ", run.Output, StringComparison.Ordinal);
        Assert.Contains("min on this machine", run.Output, StringComparison.Ordinal);
        Assert.Contains("maxLatencyMs: 0.5", await File.ReadAllTextAsync(Path.Combine(_folder, "out", "job.yaml")), StringComparison.Ordinal);
        Assert.Equal(0, (await CliRun.Of("spaces", "validate", Path.Combine(_folder, "out", "space.yaml"))).Code);
    }

    [Fact]
    public async Task Init_Files_SayInCommentsWhatTheirLinesMean()
    {
        Assert.Equal(0, (await Init()).Code);

        var job = await File.ReadAllLinesAsync(Path.Combine(_folder, "out", "job.yaml"));
        foreach (var key in (string[])["validation", "flip", "crop", "resize", "resizedCrop", "steps", "evaluations"])
        {
            Assert.Matches(@"^ *\w+: \S+ +# \w", Assert.Single(job, l => l.TrimStart().StartsWith($"{key}:", StringComparison.Ordinal)));
        }

        var space = await File.ReadAllLinesAsync(Path.Combine(_folder, "out", "space.yaml"));
        Assert.All([job[0], space[0]], l => Assert.Matches("^# Written by nas init.*all keys: ", l));
        Assert.All(["defaults:", "quantization:"], key => Assert.StartsWith("# ", space[Array.FindIndex(space, l => l.StartsWith(key, StringComparison.Ordinal)) - 1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Init_Json_IsOneDocument()
    {
        var run = await Init("--json");

        var document = JsonDocument.Parse(run.Output).RootElement;
        Assert.True(File.Exists(document.GetProperty("job").GetString()));
        Assert.NotEmpty(document.GetProperty("reasons").EnumerateArray());
        Assert.Equal("fewer-than-a-batch", document.GetProperty("warnings")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Init_FilesThatAreThere_AreNotReplacedUnlessForced()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "out"));
        var file = Path.Combine(_folder, "out", "job.yaml");
        await File.WriteAllTextAsync(file, "mine");

        var run = await Init();

        Assert.Equal(2, run.Code);
        Assert.Contains("job.yaml already", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(file));
        Assert.False(File.Exists(Path.Combine(_folder, "out", "space.yaml")));
        Assert.Equal(0, (await Init("--force")).Code);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("NaN")]
    [InlineData("0,04")]
    [InlineData("1,000")]
    [InlineData("1e999")]
    public async Task Init_ImpossibleLatency_IsAMistakeThatNamesTheOption(string value)
    {
        var run = await Init($"--max-latency-ms={value}");

        Assert.Equal(2, run.Code);
        Assert.Contains("--max-latency-ms", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "out")));
    }

    [Fact]
    public async Task Init_NoFolderOrNoImages_IsAMistake()
    {
        Assert.Equal(2, (await CliRun.Of("init", Path.Combine(_folder, "none"))).Code);
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        Assert.Equal(2, (await CliRun.Of("init", Path.Combine(_folder, "empty"))).Code);
    }

    [Fact]
    public async Task DataCheck_ManyClassesAndFiles_NeverPrintsALineForEach()
    {
        for (var c = 0; c < 60; c++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(_folder, "wide", $"c{c:D2}")).FullName;
            for (var i = 0; i < 4; i++)
            {
                var file = await File.ReadAllBytesAsync(Path.Combine(_folder, "pets", "cat", "1.BMP"));
                (file[70], file[71]) = ((byte)c, (byte)i);
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{i}.bmp"), i == 3 ? file[..^1] : file);
            }
        }

        var run = await CliRun.Of("data", "check", Path.Combine(_folder, "wide"));

        Assert.Equal(2, run.Code);
        Assert.Contains("60 files cannot be read", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        foreach (var folder in Directory.GetDirectories(Path.Combine(_folder, "wide")))
        {
            File.Delete(Path.Combine(folder, "3.bmp"));
        }

        run = await CliRun.Of("data", "check", Path.Combine(_folder, "wide"));
        Assert.Equal(0, run.Code);
        Assert.Contains("the 5 commonest and the 5 rarest of 60 classes", run.Output, StringComparison.Ordinal);
        Assert.InRange(run.Output.Split('\n').Length, 10, 30);
    }

    private Task<CliRun> Init(params string[] more) => CliRun.Of(["init", Path.Combine(_folder, "pets"), "--out", Path.Combine(_folder, "out"), .. more]);
}
