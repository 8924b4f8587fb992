using System.Text;
using NasService.Core.Input;
using NasService.Training.Import;
using NasService.Training.Supernets;
using NasService.Training.Trainer;

namespace NasService.Training.Tests.Import;

public sealed class SupernetWeightsTests
{
    private static readonly NameMap Map = NameMap.Read(Encoding.UTF8.GetBytes(
        """{"classifier.linear.weight": {"name": "fc.weight", "transpose": true}, "stem.conv.weight": "first_conv.conv.weight"}"""));

    [Fact]
    public void Read_WhatWasWritten_IsTheSameSupernet()
    {
        using var from = TestSpaces.RandomSupernet(TestSpaces.Gated());
        using var to = new Supernet(TestSpaces.Gated(), 77);
        Assert.NotEqual(from.ComputeHash(), to.ComputeHash());
        Assert.Empty(SupernetWeights.Read(to, SupernetWeights.Write(from, NameMap.Identity), NameMap.Identity));
        Assert.Equal(from.ComputeHash(), to.ComputeHash());
    }

    [Fact]
    public void Write_WithMap_UsesTheirNamesAndTheirLayout()
    {
        using var supernet = TestSpaces.RandomSupernet(TestSpaces.Plain());
        var file = SafetensorsFile.Read(SupernetWeights.Write(supernet, Map));
        var ours = SafetensorsFile.Read(SupernetWeights.Write(supernet, NameMap.Identity))["classifier.linear.weight"];
        var theirs = file["fc.weight"];
        Assert.Equal([ours.Shape[1], ours.Shape[0]], theirs.Shape);
        Assert.Equal(ours.Values[1], theirs.Values[(int)ours.Shape[0]]);
        Assert.Contains("first_conv.conv.weight", file.Keys);
        using var to = new Supernet(TestSpaces.Plain(), 77);
        SupernetWeights.Read(to, SupernetWeights.Write(supernet, Map), Map);
        Assert.Equal(supernet.ComputeHash(), to.ComputeHash());
    }

    [Fact]
    public void Read_MissingAndMisshapenTensors_AreAllReportedAndNothingIsOverwritten()
    {
        using var supernet = new Supernet(TestSpaces.Plain(), 1);
        var before = supernet.ComputeHash();
        var tensors = SafetensorsFile.Read(SupernetWeights.Write(supernet, NameMap.Identity));
        tensors.Remove("stem.conv.weight");
        tensors["head.conv.weight"] = new StoredTensor([1], [1]);
        tensors["stem.conv.scale"] = tensors["stem.conv.scale"] with { Values = [.. tensors["stem.conv.scale"].Values.Select(v => v + 1)] };
        var bytes = SafetensorsFile.Write(tensors.Select(t => (t.Key, t.Value)));
        var refused = Assert.Throws<InputException>(() => SupernetWeights.Read(supernet, bytes, NameMap.Identity));
        Assert.Equal(["stem.conv.weight", "head.conv.weight"], refused.Errors.Select(e => e.Path).OrderDescending());
        Assert.Equal(before, supernet.ComputeHash());
    }

    [Fact]
    public void Read_MoreTensorsThanAsked_NamesThem()
    {
        using var supernet = new Supernet(TestSpaces.Plain(), 1);
        var tensors = SafetensorsFile.Read(SupernetWeights.Write(supernet, NameMap.Identity)).Select(t => (t.Key, t.Value)).Append(("stem.bn.running_mean", new StoredTensor([1], [1])));
        Assert.Equal(["stem.bn.running_mean"], SupernetWeights.Read(supernet, SafetensorsFile.Write(tensors), NameMap.Identity));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"a": 1}""")]
    [InlineData("""{"a": {"transpose": true}}""")]
    [InlineData("""{"a": "x", "b": "x"}""")]
    public void NameMap_NoSuchDocument_IsRefused(string json) => Assert.Throws<InputException>(() => NameMap.Read(Encoding.UTF8.GetBytes(json)));
}
