using System.Text.Json;

namespace NasService.Cli.Tests.Commands;

public sealed class SpacesCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task List_ShippedSpaces_NamesTheDemosWithItsSize()
    {
        var run = await CliRun.Of("spaces", "list");
        Assert.Equal((0, ""), (run.Code, run.Error));
        var row = Assert.Single(run.Output.Split('\n'), l => l.Contains("fashion-mbconv", StringComparison.Ordinal));
        Assert.Contains("74,088", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_Json_IsOneDocument()
    {
        var run = await CliRun.Of("spaces", "list", "--json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        var names = JsonDocument.Parse(run.Output).RootElement.GetProperty("spaces").EnumerateArray().Select(s => s.GetProperty("name").GetString());
        Assert.Contains("fashion-mbconv", names);
    }

    /// <summary>Each of 3 stages: depth 1 or 2, six kinds of block: 6 + 36 = 42 networks, 42^3 in all; with two policies a block 12 + 144 = 156.</summary>
    [Fact]
    public async Task Show_DemosSpaceAsJson_CountsPhenotypes()
    {
        var run = await CliRun.Of("spaces", "show", "fashion-mbconv", "--json");
        var space = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(42 * 42 * 42, space.GetProperty("architectures").GetInt64());
        Assert.Equal(156 * 156 * 156, space.GetProperty("size").GetInt64());
        Assert.InRange(space.GetProperty("largest").GetProperty("macs").GetInt64(), 6_400_000, 6_700_000);
        Assert.InRange(space.GetProperty("smallest").GetProperty("macs").GetInt64(), 1_200_000, 1_350_000);
        var kernel = space.GetProperty("dimensions").EnumerateArray().Single(d => d.GetProperty("name").GetString() == "stage2.block2.kernel");
        Assert.Equal("stage2.depth >= 2", kernel.GetProperty("activeWhen").GetString());
    }

    [Fact]
    public async Task Show_Text_HasBothCorners()
    {
        var run = await CliRun.Of("spaces", "show", "fashion-mbconv");
        Assert.Equal(0, run.Code);
        Assert.Contains("smallest", run.Output, StringComparison.Ordinal);
        Assert.Contains("largest", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_UnknownName_ReturnsTwoAndNamesTheOthers()
    {
        var run = await CliRun.Of("spaces", "show", "fashion-mbcon", "--json");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("fashion-mbconv", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stages: [")]
    [InlineData("")]
    [InlineData("name: x\nclasses: 0\ncolour: red\n")]
    public async Task Validate_WrongFile_ReturnsTwoWithThePlaces(string yaml)
    {
        var file = Path.Combine(_folder, "wrong.yaml");
        await File.WriteAllTextAsync(file, yaml);
        var run = await CliRun.Of("spaces", "validate", file);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.All(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.StartsWith($"nas: {file}: ", l, StringComparison.Ordinal));
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_WrongFileAsJson_ListsEveryMistake()
    {
        var file = Path.Combine(_folder, "wrong.yaml");
        await File.WriteAllTextAsync(file, "name: x\nclasses: 0\ncolour: red\n");
        var run = await CliRun.Of("spaces", "validate", file, "--json");
        Assert.Equal(2, run.Code);
        var document = JsonDocument.Parse(run.Output).RootElement;
        Assert.False(document.GetProperty("valid").GetBoolean());
        var paths = document.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("path").GetString()).ToList();
        Assert.Contains("classes", paths);
        Assert.Contains("colour", paths);
    }

    [Fact]
    public async Task Validate_MissingFile_ReturnsTwo()
    {
        var run = await CliRun.Of("spaces", "validate", Path.Combine(_folder, "none.yaml"));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("none.yaml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cost_ListedArchitectures_IsALineEachInTheirOrder()
    {
        var file = Path.Combine(_folder, "list.jsonl");
        await File.WriteAllLinesAsync(file, [Architecture(6), Architecture(3)]);
        var run = await CliRun.Of("spaces", "cost", "fashion-mbconv", "--architectures", file, "--json");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("line 1", run.Error, StringComparison.Ordinal);

        await File.WriteAllLinesAsync(file, [Architecture(4), Architecture(2)]);
        run = await CliRun.Of("spaces", "cost", "fashion-mbconv", "--architectures", file, "--json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        var costs = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToArray();
        Assert.Equal(2, costs.Length);
        Assert.Equal(["macs", "params", "fp32Bytes", "int8Bytes"], costs[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(1_280_368, costs[1].GetProperty("macs").GetInt64());
        Assert.True(costs[0].GetProperty("macs").GetInt64() > 1_280_368);

        // What is counted does not depend on the bits: lines without them are counted the same.
        await File.WriteAllLinesAsync(file, [WithoutBits(4), WithoutBits(2)]);
        var without = await CliRun.Of("spaces", "cost", "fashion-mbconv", "--architectures", file, "--json");
        Assert.Equal((0, run.Output, ""), (without.Code, without.Output, without.Error));

        // Bits that are there must be some.
        await File.WriteAllLinesAsync(file, [Architecture(4).Replace("bits\":32", "bits\":7", StringComparison.Ordinal)]);
        Assert.Equal(2, (await CliRun.Of("spaces", "cost", "fashion-mbconv", "--architectures", file)).Code);

        static string WithoutBits(int expand) => JsonDocument.Parse(Architecture(expand)).RootElement.GetProperty("architecture").GetRawText();

        static string Architecture(int expand)
        {
            var blocks = Enumerable.Range(1, 3).Select(i => $"\"stage{i}.depth\":1,\"stage{i}.block1.kernel\":3,\"stage{i}.block1.expand\":{expand}");
            var policy = Enumerable.Range(1, 3).Select(i => $"\"stage{i}.block1.bits\":32");
            return $"{{\"architecture\":{{{string.Join(',', blocks)}}},\"policy\":{{{string.Join(',', policy)}}}}}";
        }
    }

    [Fact]
    public async Task Show_OfaMbV3_PrintsSubNetworksPerResolution()
    {
        var run = await CliRun.Of("spaces", "show", "ofa-mbv3-w1.0");
        Assert.Contains("2.18e19 sub-networks", run.Output, StringComparison.Ordinal);
    }
}
