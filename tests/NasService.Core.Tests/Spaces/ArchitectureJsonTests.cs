using System.Text.Json.Nodes;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

public sealed class ArchitectureJsonTests
{
    private const string Smallest = """
        {"architecture":{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1,"stage3.block1.expand":2,"stage3.block1.kernel":3,"stage3.depth":1},"policy":{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage3.block1.bits":32}}
        """;

    private static readonly SearchSpace Space = ShippedSpaces.FashionMbConv;

    [Fact]
    public void Write_Smallest_IsThisDocument() => Assert.Equal(Smallest, ArchitectureJson.Write(Space.Smallest()));

    [Fact]
    public void Read_ValuesOfInactiveDimensions_AreIgnored()
    {
        var document = JsonNode.Parse(Smallest)!;
        document["architecture"]!["stage1.block2.kernel"] = 5;

        Assert.Equal(Space.Smallest(), ArchitectureJson.Read(document.ToJsonString(), Space).GetValueOrThrow());
    }

    [Theory]
    [InlineData("architecture", "stage1.block1.kernel", "4", "Not a choice")]
    [InlineData("architecture", "stage1.block1.kernel", "\"3\"", "Not a number")]
    [InlineData("architecture", "stage1.block2.kernel", "7", "Not a choice")]
    [InlineData("architecture", "stage1.block1.kernle", "3", "Did you mean stage1.block1.kernel?")]
    [InlineData("architecture", "stage1.block1.bits", "8", "Unknown key")]
    [InlineData("architecture", "stage1.block1.kernel", null, "active dimension has no value")]
    [InlineData("policy", "stage1.block1.bits", "16", "Not a choice")]
    [InlineData("policy", "stage1.block1.bits", "null", "active dimension has no value")]
    [InlineData("policy", "stage1.depth", "1", "Unknown key")]
    [InlineData("", "weights", "{}", "Unknown key")]
    [InlineData("", "architecture", "[]", "Not a mapping")]
    [InlineData("", "architecture", null, "required key is missing")]
    public void Read_OneMistake_IsReportedAlone(string map, string key, string? value, string message)
    {
        var document = JsonNode.Parse(Smallest)!;
        var target = (map.Length == 0 ? document : document[map]!).AsObject();
        target.Remove(key);
        if (value is not null)
        {
            target[key] = JsonNode.Parse(value);
        }

        var error = Assert.Single(ArchitectureJson.Read(document.ToJsonString(), Space).Errors);

        Assert.Equal(map.Length == 0 ? key : $"{map}.{key}", error.Path);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Null(error.Line);
    }

    [Fact]
    public void Read_ManyMistakes_ReportsEveryOne()
        => Assert.Equal(
            ["architecture.a", "architecture.stage1.depth", "policy.b"],
            ArchitectureJson.Read("{\"architecture\":{\"stage1.depth\":9,\"a\":1},\"policy\":{\"b\":1}}", Space).Errors.Select(e => e.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void Read_NotJson_IsAnError() => Assert.StartsWith("Not JSON", Assert.Single(ArchitectureJson.Read("{", Space).Errors).Message, StringComparison.Ordinal);
}
