using System.Text.RegularExpressions;

namespace NasService.Architecture.Tests;

/// <summary>What one block, operator or task is about is known in its own files: another one is added without touching the rest.</summary>
public sealed partial class WordTests
{
    /// <summary>Milliseconds that a pattern may take.</summary>
    private const int Milliseconds = 1000;

    /// <summary>Blocks, operators, tasks with their inputs; maps of published systems' names; benchmarks, which speak of those systems.</summary>
    private static readonly string[] s_own =
    [
        "src/NasService.Core/Blocks/", "src/NasService.Core/Operators/", "src/NasService.Core/Tasks/", "src/NasService.Training/Operators/",
        "src/NasService.Training/Export/Operators/", "src/NasService.Training/Import/", "src/NasService.Bench/",
    ];

    [Fact]
    public void Words_OfOneBlockOrTask_AreInItsOwnFiles()
    {
        var found = from file in Repository.Files("*.cs", "src").Concat(Repository.Files("*.cs", "workers"))
                    let path = Repository.Relative(file)
                    where !s_own.Any(o => path.StartsWith(o, StringComparison.Ordinal))
                    from line in File.ReadLines(file).Select((text, number) => (text, number))
                    where Word().IsMatch(DocComment().Replace(line.text, ""))
                    select $"{path}:{line.number + 1}: {line.text.Trim()}";
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("var resolution = 3;", true)]
    [InlineData("    public int ResolutionGene => 1;", true)]
    [InlineData("MbConvBlock", true)]
    [InlineData("    /// <summary>A side, as a resolution.</summary>", false)]
    [InlineData("x.unsqueeze(2)", false)]
    [InlineData("SuperResolution.TaskName", false)]
    public void Word_InALine_IsFound(string line, bool isFound) => Assert.Equal(isFound, Word().IsMatch(DocComment().Replace(line, "")));

    [GeneratedRegex("mbconv|bottleneck|(?<!super-?)resolution|(?<!un)squeeze", RegexOptions.IgnoreCase, Milliseconds)]
    private static partial Regex Word();

    [GeneratedRegex("^\\s*///.*", RegexOptions.None, Milliseconds)]
    private static partial Regex DocComment();
}
