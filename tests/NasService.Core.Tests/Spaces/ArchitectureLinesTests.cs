using NasService.Core.Input;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

public sealed class ArchitectureLinesTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void ReadFile_DocumentsAndPlainMaps_AreReadInOrder()
    {
        var space = ShippedSpaces.FashionMbConv;
        var (first, second) = (space.WithBits(space.Sample(new Random(1)), 32), space.Largest());
        var map = ArchitectureJson.Write(second);
        File.WriteAllLines(_file, [ArchitectureJson.Write(first), "", map["{\"architecture\":".Length..map.IndexOf(",\"policy\"", StringComparison.Ordinal)]]);

        var error = Assert.Throws<InputException>(() => ArchitectureLines.ReadFile(_file, space));
        Assert.All(error.Errors, e => Assert.Equal(3, e.Line));

        var noBits = new SearchSpace(space.Definition with { Quantization = null }, space.Blocks);
        File.WriteAllLines(_file, [map["{\"architecture\":".Length..map.IndexOf(",\"policy\"", StringComparison.Ordinal)]]);
        Assert.Equal(noBits.Largest(), Assert.Single(ArchitectureLines.ReadFile(_file, noBits)));
    }

    [Fact]
    public void ReadFile_Mistakes_AreReportedWithTheirLines()
    {
        var space = ShippedSpaces.FashionMbConv;
        var good = ArchitectureJson.Write(space.Largest());
        File.WriteAllLines(_file, [good, good.Replace("stage1.depth", "stage9.depth", StringComparison.Ordinal), "not json", good.Replace("\"stage2.depth\":2", "\"stage2.depth\":3", StringComparison.Ordinal)]);

        var errors = Assert.Throws<InputException>(() => ArchitectureLines.ReadFile(_file, space)).Errors;

        Assert.Equal([2, 3, 4], errors.Select(e => e.Line!.Value).Distinct());
        Assert.Contains(errors, e => e.Line == 2 && e.Path == "architecture.stage9.depth");
        Assert.Contains(errors, e => e.Line == 4 && e.Found == "3");
    }

    [Fact]
    public void ReadFile_MissingInactiveDimension_IsFineAndMissingActiveOneIsNot()
    {
        var space = new SearchSpace(ShippedSpaces.FashionMbConv.Definition with { Quantization = null }, ShippedSpaces.FashionMbConv.Blocks);
        var shallow = ArchitectureJson.Write(space.Smallest());
        File.WriteAllText(_file, shallow);
        Assert.DoesNotContain("block2", shallow, StringComparison.Ordinal);
        Assert.Single(ArchitectureLines.ReadFile(_file, space));

        File.WriteAllText(_file, shallow.Replace("\"stage1.depth\":1", "\"stage1.depth\":2", StringComparison.Ordinal));
        var errors = Assert.Throws<InputException>(() => ArchitectureLines.ReadFile(_file, space)).Errors;
        Assert.Equal(["architecture.stage1.block2.expand", "architecture.stage1.block2.kernel"], errors.Select(e => e.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ReadFile_IgnoredDimension_MayBeNamed()
    {
        var space = new SearchSpace(ShippedSpaces.CifarMbV3Small.Definition with { Quantization = null }, ShippedSpaces.CifarMbV3Small.Blocks);
        File.WriteAllText(_file, ArchitectureJson.Write(space.Largest()));
        var single = new SearchSpace(space.Definition with { Input = space.Definition.Input.With([32]) }, space.Blocks);

        Assert.Throws<InputException>(() => ArchitectureLines.ReadFile(_file, single));
        Assert.Equal(single.Largest(), Assert.Single(ArchitectureLines.ReadFile(_file, single, "resolution")));
    }

    [Fact]
    public void ReadFile_NoFileOrNothingInIt_NamesIt()
    {
        File.WriteAllText(_file, "\n");
        Assert.Contains(_file, Assert.Throws<InputException>(() => ArchitectureLines.ReadFile(_file, ShippedSpaces.FashionMbConv)).Message, StringComparison.Ordinal);
        Assert.Contains("nowhere", Assert.Throws<InputException>(() => ArchitectureLines.ReadFile("nowhere.jsonl", ShippedSpaces.FashionMbConv)).Message, StringComparison.Ordinal);
    }
}
