using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Submission.Checks;
using NasService.Core.Tasks;

namespace NasService.Core.Tests.Jobs;

/// <summary>Jobs on pairs of pictures: what they may say, and what is wrong with it.</summary>
public sealed class PairJobTests
{
    private const string Document = """
        name: pairs
        space: quantnas-small
        data: {kind: pairs, path: /data, validation: 9, pairs: {scale: 3, training: a, test: b}}
        search: {bitOps: true}
        latency: {inputSize: 64}
        """;

    private static readonly JobNames s_names = JobNames.Shipped;

    [Fact]
    public void Read_WhatWriteWrote_IsTheSameJobAndTheSameBytes()
    {
        var job = Read(Document).GetValueOrThrow();
        var json = JobJson.Write(job);
        var read = JobJson.Read(json, s_names).GetValueOrThrow();

        Assert.Equal(job, read);
        Assert.Equal(json, JobJson.Write(read));
        Assert.Equal(new PairDefinition { Scale = 3, Training = "a", Test = "b" }, read.Data.Pairs);
        Assert.True(read.Search.CountsBitOps);
        Assert.Equal((64, 64), (read.Latency.Plan.Side, read.Latency.VerifyPlan.Side));
        Assert.Equal(64, read.Latency.Plan.FreeAxes["H"]);
        Assert.EndsWith("s64", read.Latency.Plan.Key, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NothingSaid_IsTwiceAsLargeAndTimedOn128()
    {
        var job = Read("name: a\nspace: quantnas-small\ndata: {kind: pairs, path: /data}\n").GetValueOrThrow();

        Assert.Equal((2, 128), (job.Data.Pairs!.Scale, job.Latency.Plan.Side));
        Assert.False(job.Search.CountsBitOps);
    }

    [Fact]
    public void Read_OfOtherData_HasNeither()
    {
        var job = Read("name: a\nspace: fashion-mbconv\ndata: {path: /data}\n").GetValueOrThrow();

        Assert.Null(job.Data.Pairs);
        Assert.Null(job.Latency.Plan.Side);
        Assert.Empty(job.Latency.Plan.FreeAxes);
    }

    [Theory]
    [InlineData("scale: 3", "scale: 5", "data.pairs.scale")]
    [InlineData("test: b", "test: ../b", "data.pairs.test")]
    [InlineData("training: a", "training: /a", "data.pairs.training")]
    [InlineData("test: b", "test: a", "data.pairs.test")]
    [InlineData("test: b", "tests: b", "data.pairs.tests")]
    [InlineData("inputSize: 64", "inputSize: 4", "latency.inputSize")]
    [InlineData("inputSize: 64", "seconds: 2", "latency.seconds")]
    [InlineData("kind: pairs", "kind: idx", "data.pairs")]
    [InlineData("kind: pairs", "kind: idx", "latency.inputSize")]
    public void Read_AMistake_SaysWhere(string from, string to, string path)
        => Assert.Contains(Read(Document.Replace(from, to, StringComparison.Ordinal)).Errors, e => e.Path == path);

    /// <summary>All mistakes at once: another factor, pictures too small for the patches, classes in place of pictures.</summary>
    [Fact]
    public void Check_AgainstTheSpace_SaysEveryReason()
    {
        var space = SpaceReader.ReadFile(Path.Combine(Spaces.ShippedSpaces.Folder, "quantnas-small.yaml"), BlockCatalog.Shipped).GetValueOrThrow().Definition;
        var facts = new DataFacts(91, 1, 3) { Targets = TargetKind.Picture, Scale = 2, SmallestSide = 39 };
        var job = Read(Document.Replace("scale: 3", "scale: 2", StringComparison.Ordinal)).GetValueOrThrow();

        Assert.DoesNotContain(DataFit.Check(job, space, facts), e => e.Path != "supernet.batch");
        Assert.Contains(DataFit.Check(job, space, facts with { Scale = 4 }), e => e.Path == "data.pairs.scale" && e.Allowed == "2");
        Assert.Contains(DataFit.Check(job, space, facts with { SmallestSide = 20 }), e => e.Path == "data.path" && e.Allowed!.StartsWith("24", StringComparison.Ordinal));
        Assert.Contains(DataFit.Check(job, space, facts with { Targets = TargetKind.Class }), e => e.Path == "data");
    }

    private static NasService.Core.Input.Parsed<JobDefinition> Read(string yaml) => JobReader.Read(Encoding.UTF8.GetBytes(yaml), s_names);
}
