using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Jobs;

namespace NasService.Core.Tests.Jobs;

public sealed class JobRequestReaderTests
{
    private const string Inline = """
        name: mine
        space: {name: own, input: {channels: 1, resolution: 12}, classes: 4, stem: {kernel: 3, channels: 8, activation: relu},
          stages: [{block: mbconv, depth: [1, 2], kernel: KERNEL, expand: [2], channels: 8, activation: relu}], quantization: {granularity: block, bits: [8, 32]}}
        data: {path: images}
        """;

    [Fact]
    public void ReadYaml_WithASpaceInPlace_GivesTheSpaceAndNamesIt()
    {
        var request = JobRequestReader.ReadYaml(Encoding.UTF8.GetBytes(Inline.Replace("KERNEL", "[3, 5]", StringComparison.Ordinal)), JobNames.Shipped, BlockCatalog.Shipped).GetValueOrThrow();
        Assert.Equal(("own", "own"), (request.Definition.Space, request.Space!.Name));
    }

    [Fact]
    public void ReadYaml_WithMistakesInBoth_TellsThemAll()
    {
        var read = JobRequestReader.ReadYaml(Encoding.UTF8.GetBytes(Inline.Replace("KERNEL", "[4]", StringComparison.Ordinal) + "\nodd: 1\n"), JobNames.Shipped, BlockCatalog.Shipped);
        Assert.Null(read.Value);
        Assert.Contains(read.Errors, e => e.Path.StartsWith("space.stages[0].kernel", StringComparison.Ordinal));
        Assert.Contains(read.Errors, e => e.Path == "odd");
    }

    [Fact]
    public void ReadJson_WithANamedSpace_LeavesItToTheService()
    {
        var request = JobRequestReader.ReadJson("""{"name":"a","space":"fashion-mbconv","data":{"path":"images"},"supernet":{"from":"1m8ae2rqqxt5t"}}"""u8, JobNames.Shipped, BlockCatalog.Shipped).GetValueOrThrow();
        Assert.Null(request.Space);
        Assert.Equal("1m8ae2rqqxt5t", request.Definition.Supernet.From);
        Assert.Equal(request.Definition, JobJson.Read(JobJson.Write(request.Definition), JobNames.Shipped).GetValueOrThrow());
    }
}
