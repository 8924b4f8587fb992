using System.Text.RegularExpressions;

namespace NasService.Architecture.Tests;

/// <summary>In Core a folder sees only those listed for it, and no chain of them comes back: what stands on what is chosen, not grown.</summary>
public sealed partial class CoreFolderTests
{
    private const string Core = "src/NasService.Core";

    /// <summary>That one pattern may take in one file.</summary>
    private const int Milliseconds = 10_000;

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Files"] = [],
        ["Input"] = [],
        ["Metrics"] = [],
        ["Tasks"] = ["Metrics", "Networks", "Operators", "Yaml"],
        ["Documents"] = [],
        ["Events"] = [],
        ["Notes"] = [],
        ["Pareto"] = [],
        ["Progress"] = [],
        ["Seeds"] = [],
        ["Stores"] = [],
        ["Tags"] = [],
        ["Access"] = ["Input"],
        ["Yaml"] = ["Input"],
        ["Operators"] = [],
        ["Networks"] = ["Operators", "Yaml"],
        ["Blocks"] = ["Genes", "Input", "Networks", "Operators", "Yaml"],
        ["Statistics"] = ["Seeds"],
        ["Genes"] = ["Seeds"],
        ["Webhooks"] = ["Events"],
        ["Artifacts"] = ["Files", "Stores"],
        ["Latency"] = ["Input", "Networks"],
        ["Queue"] = ["Files"],
        ["Evaluations"] = ["Latency", "Metrics"],
        ["Spaces"] = ["Blocks", "Files", "Genes", "Input", "Networks", "Operators", "Tasks", "Yaml"],
        ["Predictors"] = ["Genes", "Networks", "Operators", "Seeds", "Spaces"],
        ["Search"] = ["Files", "Genes", "Input", "Metrics", "Pareto", "Predictors", "Seeds"],
        ["Jobs"] =
        [
            "Artifacts", "Blocks", "Evaluations", "Events", "Input", "Latency", "Metrics", "Predictors", "Queue", "Search", "Spaces", "Stores", "Tags",
            "Tasks", "Yaml",
        ],
        ["Views"] = ["Artifacts", "Evaluations", "Jobs"],
        ["Fronts"] = ["Input", "Jobs", "Latency", "Metrics", "Tasks"],
        ["Submission"] = ["Artifacts", "Files", "Input", "Jobs", "Latency", "Predictors", "Search", "Spaces", "Tasks", "Views"],
        ["Specialization"] = ["Input", "Jobs", "Latency", "Predictors", "Search", "Spaces"],
        ["Reports"] =
        [
            "Artifacts", "Documents", "Evaluations", "Fronts", "Input", "Jobs", "Latency", "Metrics", "Networks", "Operators", "Pareto", "Predictors",
            "Spaces",
        ],
    };

    public static TheoryData<string> Folders => [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, Core)).Select(d => Path.GetFileName(d)!)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void References_OfEachFolder_AreListed(string folder)
    {
        if (folder is "bin" or "obj")
        {
            return;
        }

        Assert.True(Allowed.ContainsKey(folder), $"{folder} has no line in the table of what folders of Core see.");
        var seen = Repository.Files("*.cs", $"{Core}/{folder}").SelectMany(f => Seen(File.ReadAllText(f)).Select(to => (File: Repository.Relative(f), To: to)));
        Assert.DoesNotContain(seen, s => s.To != folder && !Allowed[folder].Contains(s.To));
    }

    /// <summary>The reading of a file finds each way in which it may name another folder.</summary>
    [Theory]
    [InlineData("using NasService.Core.Jobs.Sections;", "Jobs")]
    [InlineData("using static NasService.Core.Pareto.Hypervolume;", "Pareto")]
    [InlineData("var x = Core.Fronts.FrontPoints.Of(y);", "Fronts")]
    [InlineData("private static int Of(Jobs.FrontPoint point) => 1;", "Jobs")]
    [InlineData("// using NasService.Core.Jobs; job.Search.Evaluations; Search.Evaluations", null)]
    public void Seen_InALine_IsTheFolderThatItNames(string line, string? folder) => Assert.Equal(folder is null ? [] : [folder], Seen(line));

    [Fact]
    public void Allowed_FollowedFromAnyFolder_NeverReturns()
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (Allowed.Keys.FirstOrDefault(k => !done.Contains(k) && Allowed[k].All(done.Contains)) is { } next)
        {
            done.Add(next);
        }

        Assert.Empty(Allowed.Keys.Except(done));
    }

    private static IEnumerable<string> Seen(string source)
    {
        var code = Comment().Replace(source, "");
        return Named().Matches(code).Select(m => m.Groups["folder"].Value).Concat(Partial().Matches(code).Where(IsType).Select(m => m.Groups["folder"].Value)).Distinct();
    }

    // Search.Evaluations may as well be a property's property: it counts where the folder has such a type.
    private static bool IsType(Match match)
        => Directory.Exists(Path.Combine(Repository.Root, Core, match.Groups["folder"].Value))
            && Repository.Files($"{match.Groups["type"].Value}.cs", $"{Core}/{match.Groups["folder"].Value}").Any();

    [GeneratedRegex(@"//.*", RegexOptions.None, Milliseconds)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?:NasService\.|(?<![\w.]))Core\.(?<folder>[A-Z]\w+)\b(?=[.;])", RegexOptions.None, Milliseconds)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<![\w.])(?<folder>[A-Z]\w+)\.(?<type>[A-Z]\w+)", RegexOptions.None, Milliseconds)]
    private static partial Regex Partial();
}
