using System.Text;

namespace NasService.Tests.Goldens;

/// <summary>
/// Committed files of what the code gives, compared line by line. They are written anew, after a change that is meant, by
/// <c>NAS_GOLDENS=write ./nas test --filter Kind=Golden</c>.
/// </summary>
internal static class Golden
{
    /// <summary>Name and value of the trait of tests that compare with one.</summary>
    public const string Trait = "Kind";

    public const string TraitValue = "Golden";

    private const string Variable = "NAS_GOLDENS";
    private const string Write = "write";

    public static string Root { get; } = FindRoot();

    /// <param name="file">Relative to the repository.</param>
    /// <param name="lines">What the code gives now, without line ends.</param>
    /// <param name="tolerance">Numbers may differ by this share of the larger one. Default: 0, every character counts.</param>
    /// <param name="floor">Absolute difference that is nothing, whatever the size.</param>
    public static void Check(string file, IEnumerable<string> lines, double tolerance = 0, double floor = 0)
    {
        string[] actual = [.. lines.SelectMany(l => l.Split('\n'))];
        var path = Path.Combine(Root, file);
        if (IsWriting())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, string.Join('\n', actual) + "\n", new UTF8Encoding(false));
        }

        Assert.True(File.Exists(path), $"{file} is not there. {Remedy}");
        var expected = File.ReadAllText(path).TrimEnd('\n').Split('\n');
        var differences = LineDifferences.Of(expected, actual, new NumberTolerance(tolerance, floor));
        Assert.True(differences is null, $"{file} is not what the code gives: {differences}\n{Remedy}");
    }

    /// <summary>The same for a tolerance wider than the one it is written with: never writes.</summary>
    public static void CheckOnly(string file, IEnumerable<string> lines, double tolerance, double floor)
    {
        if (!IsWriting())
        {
            Check(file, lines, tolerance, floor);
        }
    }

    /// <summary>No file of the folder is left over from a thing that is gone.</summary>
    public static void CheckFolder(string folder, IEnumerable<string> names)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root, folder)).Select(f => Path.GetFileName(f)!);
        Assert.Equal(names.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    private static string Remedy
        => $"If the change is meant: {Variable}={Write} ./nas test --filter {Trait}={TraitValue}; commit the files with the reason.";

    private static bool IsWriting() => Environment.GetEnvironmentVariable(Variable) switch
    {
        null or "" => false,
        Write => true,
        var other => throw new InvalidOperationException($"Expected {Variable}={Write} or nothing, got {other}."),
    };

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "NasService.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("Expected NasService.sln in a folder above the test assembly.");
    }
}
