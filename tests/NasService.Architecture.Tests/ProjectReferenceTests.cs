namespace NasService.Architecture.Tests;

/// <summary>References point down only. A new project is added to the table on purpose, or the build is red.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["NasService.Core"] = [],
        ["NasService.LightGbm"] = ["NasService.Core"],
        ["NasService.Torch"] = [],
        ["NasService.Training"] = ["NasService.Core", "NasService.Torch"],
        ["NasService.Measurement"] = ["NasService.Core"],
        ["NasService.Storage"] = ["NasService.Core"],
        ["NasService.Migrations"] = ["NasService.Core", "NasService.Storage"],
        ["NasService.Api"] = ["NasService.Core", "NasService.LightGbm", "NasService.Storage"],
        ["NasService.DeviceWorker"] = ["NasService.Core", "NasService.Measurement", "NasService.Storage"],
        ["NasService.Device"] = ["NasService.Core", "NasService.DeviceWorker", "NasService.Storage"],
        ["NasService.Pipeline"] =
            ["NasService.Core", "NasService.LightGbm", "NasService.Torch", "NasService.Training", "NasService.Measurement", "NasService.Storage"],
        ["NasService.Worker"] = ["NasService.Core", "NasService.Storage", "NasService.Pipeline", "NasService.DeviceWorker"],
        ["NasService.Cli"] =
        [
            "NasService.Core", "NasService.LightGbm", "NasService.Torch", "NasService.Training", "NasService.Measurement", "NasService.Storage",
            "NasService.Migrations", "NasService.Pipeline", "NasService.Worker", "NasService.DeviceWorker", "NasService.Api",
        ],
        ["NasService.Bench"] =
        [
            "NasService.Core", "NasService.LightGbm", "NasService.Torch", "NasService.Training", "NasService.Measurement", "NasService.Storage",
            "NasService.Migrations", "NasService.Worker", "NasService.DeviceWorker", "NasService.Api", "NasService.Cli",
        ],
    };

    public static TheoryData<string> Names => [.. Repository.Projects.Select(p => p.Name)];

    [Fact]
    public void Projects_OfTheSourceTree_AreFound()
        => Assert.Superset(new HashSet<string>(["NasService.Core", "NasService.Cli", "NasService.Worker"]), Repository.Projects.Select(p => p.Name).ToHashSet());

    [Theory]
    [MemberData(nameof(Names))]
    public void ProjectReferences_OfEachProject_PointDown(string name)
    {
        Assert.True(Allowed.ContainsKey(name), $"{name} has no line in the table of allowed references.");
        Assert.Empty(Find(name).Projects.Except(Allowed[name]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void PackageVersions_OfEachProject_AreCentral(string name) => Assert.Empty(Find(name).Versioned);

    [Fact]
    public void PackageVersions_OfTestProjects_AreCentral()
        => Assert.Empty(Repository.Files("*.csproj", "tests").SelectMany(f => ProjectFile.Read(f).Versioned));

    /// <summary>Core is the domain and its algorithms: no database, no web, no tensors, no runtime.</summary>
    [Fact]
    public void Packages_OfCore_AreArithmeticParsingAndRegistrationOnly()
    {
        var core = Find("NasService.Core");
        string[] allowed =
        [
            "MathNet.Numerics", "YamlDotNet", "Microsoft.Extensions.DependencyInjection",
            "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions",
        ];
        Assert.Empty(core.Packages.Except(allowed));
        Assert.Empty(core.Frameworks);
    }

    [Fact]
    public void Packages_OfEntityFramework_AreStoragesAndMigrationsOnly()
        => Assert.DoesNotContain(
            Repository.Projects.Where(p => p.Name is not ("NasService.Storage" or "NasService.Migrations")),
            p => p.Packages.Any(r => r.Contains("EntityFrameworkCore", StringComparison.Ordinal) || r.Contains("SQLite", StringComparison.OrdinalIgnoreCase)));

    /// <summary>ML.NET comes with native libraries for x64; the device worker goes to boards that are none.</summary>
    [Fact]
    public void Packages_OfMlNet_AreOneProjectsOnly()
    {
        Assert.DoesNotContain(Repository.Projects.Where(p => p.Name != "NasService.LightGbm"), p => p.Packages.Any(r => r.StartsWith("Microsoft.ML.", StringComparison.Ordinal) && !r.Contains("OnnxRuntime", StringComparison.Ordinal)));
        Assert.DoesNotContain("NasService.LightGbm", Followed("NasService.DeviceWorker"));
    }

    /// <summary>
    /// The service takes jobs in and tells of them; a crash of native code in a worker is not its own. Of LightGBM it reads stored models, which takes no native code.
    /// </summary>
    [Fact]
    public void References_OfTheApiFollowedDown_HoldNoTensorsAndNoRuntime()
    {
        Assert.Empty(Followed("NasService.Api").Intersect(["NasService.Torch", "NasService.Training", "NasService.Measurement"]));
    }

    /// <summary>The table itself has no cycle: every chain of allowed references ends.</summary>
    [Fact]
    public void Allowed_FollowedFromAnyProject_NeverReturns()
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (Allowed.Keys.FirstOrDefault(k => !done.Contains(k) && Allowed[k].All(done.Contains)) is { } next)
        {
            done.Add(next);
        }

        Assert.Empty(Allowed.Keys.Except(done));
    }

    private static HashSet<string> Followed(string from)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var name))
        {
            if (reached.Add(name))
            {
                Array.ForEach(Allowed.GetValueOrDefault(name, []), open.Enqueue);
            }
        }

        return reached;
    }

    private static ProjectFile Find(string name) => Repository.Projects.Single(p => p.Name == name);
}
