using System.Text.RegularExpressions;

namespace NasService.Architecture.Tests;

/// <summary>Each seam's sample is there, short, and named in <c>docs/extending.md</c>.</summary>
public sealed partial class SampleTests
{
    private const int MostLines = 60;

    private static readonly string s_document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "extending.md"));

    public static TheoryData<string> Seams => [.. Section().Matches(s_document).Select(m => m.Groups["title"].Value)];

    public static TheoryData<string> Samples => [.. Named(s_document).Where(f => !f.EndsWith("Tests.cs", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Seams))]
    public void Section_OfASeam_HasASampleAndItsTests(string title)
    {
        var section = Section().Matches(s_document).Single(m => m.Groups["title"].Value == title).Value;

        Assert.Contains(Named(section), f => f.EndsWith("Tests.cs", StringComparison.Ordinal));
        Assert.Contains(Named(section), f => !f.EndsWith("Tests.cs", StringComparison.Ordinal));
        Assert.Contains($"(#{title.ToLowerInvariant().Replace(' ', '-')})", s_document, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_OfASeam_IsThereAndShort(string file)
        => Assert.InRange(File.ReadAllLines(Path.Combine(Repository.Root, file)).Length, 1, MostLines);

    [Fact]
    public void Files_OfSamples_AreAllNamed()
    {
        var files = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "tests")).Select(d => Path.Combine(d, "Extending")).Where(Directory.Exists)
            .SelectMany(Directory.EnumerateFiles).Select(Repository.Relative).Order(StringComparer.Ordinal).ToArray();

        Assert.NotEmpty(files);
        Assert.Equal(files, Named(s_document).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Yaml_InTheDocument_IsThatOfTheFile()
        => Assert.Equal(
            File.ReadAllText(Path.Combine(Repository.Root, Named(s_document).Single(f => f.EndsWith(".yaml", StringComparison.Ordinal)))),
            Yaml().Matches(s_document).Single().Groups["text"].Value);

    private static IEnumerable<string> Named(string text) => Link().Matches(text).Select(m => m.Groups["file"].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"^## (?<title>[^\n]+)\n(?:(?!^## ).*\n?)*", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"\]\(\.\./(?<file>tests/[^)/]+/Extending/[^)]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^```yaml\n(?<text>[^`]*)```", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Yaml();
}
