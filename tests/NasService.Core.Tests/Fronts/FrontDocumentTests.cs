using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;
using NasService.Core.Documents;
using NasService.Core.Fronts;
using NasService.Core.Latency;

namespace NasService.Core.Tests.Fronts;

public sealed class FrontDocumentTests
{
    private static readonly FrontPointDocument Point = new(
        null,
        "0123456789abcdef",
        ImmutableSortedDictionary<string, double>.Empty.Add("resolution", 28).Add("stage1.block1.expand", 2.5),
        ImmutableSortedDictionary<string, int>.Empty.Add("stage1.block1.bits", 8),
        new("accuracy", "share", "maximize", new(0.9, 3333, [0.88, 0.92]), null),
        LatencyDocument.Rounded(new LatencyMeasurement(0.0212345678, 0.02, 0.03, 0.0211, 0.0213, 300, 50, 1, 1, "cpu-0")),
        1, 2, 3, "ff", []);

    private static readonly FrontDocument Document = new(
        "job", 1.5, [new("train", 1)], new("sandwich", 10, "aa"), new("space", BigInteger.Parse("123456789012345678901234567890", null)), 5,
        new(0.5, new(0.85, 0.0910049)), [Point], [Point with { Name = "largest-fp32" }], 7, 8.5);

    [Fact]
    public void Write_Document_HasTheFieldsOfTheFormat()
    {
        var root = JsonDocument.Parse(DocumentJson.Write(Document)).RootElement;
        Assert.Equal(
            ["job", "wallSeconds", "stages", "supernet", "space", "evaluations", "hypervolume", "front", "baselines", "peakMemoryBytes", "cpuSeconds"],
            Names(root));
        Assert.Equal(["name", "seconds"], Names(root.GetProperty("stages")[0]));
        Assert.Equal(["recipe", "steps", "hash"], Names(root.GetProperty("supernet")));
        Assert.Equal("123456789012345678901234567890", root.GetProperty("space").GetProperty("size").GetRawText());
        Assert.Equal("0.091", root.GetProperty("hypervolume").GetProperty("referencePoint").GetProperty("latencyMs").GetRawText());
        Assert.Equal(["quality", "latencyMs"], Names(root.GetProperty("hypervolume").GetProperty("referencePoint")));
        Assert.Equal("largest-fp32", root.GetProperty("baselines")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Write_Point_HasTheFieldsOfTheFormat()
    {
        var point = JsonDocument.Parse(DocumentJson.Write(Document)).RootElement.GetProperty("front")[0];
        Assert.Equal(["id", "architecture", "policy", "quality", "latencyMs", "modelBytes", "macs", "params", "artifact", "tiedWith"], Names(point));
        Assert.Equal(["median", "p10", "p90", "ci95", "runs", "warmUp", "threads", "batch", "device"], Names(point.GetProperty("latencyMs")));
        Assert.Equal("0.0212", point.GetProperty("latencyMs").GetProperty("median").GetRawText());
        Assert.Equal("28", point.GetProperty("architecture").GetProperty("resolution").GetRawText());
        Assert.Equal("2.5", point.GetProperty("architecture").GetProperty("stage1.block1.expand").GetRawText());
        Assert.Equal(["metric", "unit", "direction", "validation"], Names(point.GetProperty("quality")));
        Assert.Equal(["value", "samples", "ci95"], Names(point.GetProperty("quality").GetProperty("validation")));
    }

    [Fact]
    public void Read_WhatWasWritten_WritesTheSame()
    {
        var text = DocumentJson.Write(Document);
        Assert.Equal(text, DocumentJson.Write(DocumentJson.Read<FrontDocument>(text)));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
