using System.Reflection;

namespace NasService.Architecture.Tests;

/// <summary>The source tree under test.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Every project that ships, tests excluded.</summary>
    public static IReadOnlyList<ProjectFile> Projects { get; } =
    [
        .. new[] { "src", "workers", "migrations" }
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(ProjectFile.Read),
    ];

    public static IEnumerable<string> Files(string pattern, params string[] folders)
        => folders.Select(f => Path.Combine(Root, f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, pattern, SearchOption.AllDirectories));

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');
}
