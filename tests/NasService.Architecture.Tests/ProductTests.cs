using System.Text.RegularExpressions;

namespace NasService.Architecture.Tests;

/// <summary>What a user meets first stays true.</summary>
public sealed partial class ProductTests
{
    [Fact]
    public void Readme_FirstCommands_AreDemoAndTest()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        Assert.Contains("./nas demo", readme, StringComparison.Ordinal);
        Assert.Contains("./nas test", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_InDocuments_PointToFiles()
    {
        var documents = Repository.Files("*.md", "docs", "searchspaces").Append(Path.Combine(Repository.Root, "README.md")).ToList();
        var broken = documents.SelectMany(d => Link().Matches(File.ReadAllText(d))
            .Select(m => m.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(d)!, target)))
            .Select(target => $"{Repository.Relative(d)} -> {target}"));
        Assert.Empty(broken);
    }

    [Fact]
    public void Decisions_AreNumberedWithoutGaps()
    {
        var numbers = Repository.Files("*.md", "docs/decisions").Select(f => int.Parse(Path.GetFileName(f)[..4], null)).Order().ToList();
        Assert.NotEmpty(numbers);
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
