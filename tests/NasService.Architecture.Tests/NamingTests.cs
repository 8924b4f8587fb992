namespace NasService.Architecture.Tests;

/// <summary>A folder named for nothing in particular does not stay at the bottom.</summary>
public sealed class NamingTests
{
    private static readonly string[] Forbidden = ["Utils", "Util", "Utilities", "Common", "Helpers", "Helper", "Managers", "Manager", "Misc", "Shared"];

    /// <summary>The slice of TorchSharp's API keeps TorchSharp's own names and file habits.</summary>
    private static IEnumerable<string> OwnFiles
        => Repository.Files("*.cs", "src", "workers").Where(f => !Repository.Relative(f).StartsWith("src/NasService.Torch/", StringComparison.Ordinal));

    [Fact]
    public void Names_OfProjectsFoldersAndFiles_SayWhatIsInside()
    {
        var paths = Repository.Files("*.cs", "src", "workers", "migrations", "tests").Select(Repository.Relative).ToList();
        Assert.NotEmpty(paths);
        var words = paths.SelectMany(p => p.Split('/').Select(part => (Path: p, Part: part)))
            .SelectMany(x => x.Part.Split('.').Select(word => (x.Path, Word: word)));
        Assert.Empty(words.Where(x => Forbidden.Contains(x.Word)).Select(x => x.Path).Distinct());
    }

    [Fact]
    public void Types_OfTheSource_AreNotNamedHelperOrManager()
    {
        var names = OwnFiles.Select(Path.GetFileNameWithoutExtension).ToList();
        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, n => Forbidden.Any(f => n!.EndsWith(f, StringComparison.Ordinal)));
    }

    [Fact]
    public void Files_OfTheSource_AreShort()
    {
        Assert.Empty(OwnFiles.Where(f => File.ReadLines(f).Count() > 400).Select(Repository.Relative));
    }
}
