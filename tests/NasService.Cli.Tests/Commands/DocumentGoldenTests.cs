using Microsoft.Data.Sqlite;
using NasService.Tests.Goldens;

namespace NasService.Cli.Tests.Commands;

/// <summary>What <c>--json</c> prints of the shipped spaces, and of the finished job in each released version's database.</summary>
[Trait(Golden.Trait, Golden.TraitValue)]
public sealed class DocumentGoldenTests : IDisposable
{
    private const string Folder = "tests/NasService.Cli.Tests/Commands/Goldens";

    private static readonly string s_released = Path.Combine(Golden.Root, "migrations/released");

    private readonly string _data = Directory.CreateTempSubdirectory("nas-cli-").FullName;

    public static TheoryData<string> ReleasedVersions =>
        [.. Directory.GetDirectories(s_released).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task SpacesList_Json_IsTheGoldenOne() => Golden.Check($"{Folder}/spaces.json", await LinesAsync("spaces", "list"));

    [Theory]
    [MemberData(nameof(ReleasedVersions))]
    public async Task Jobs_OfAReleasedVersionsDatabase_AreTheGoldenOnes(string version)
    {
        var job = await RestoreAsync(Path.Combine(s_released, version));

        Golden.Check($"{Folder}/{version}.list.json", await LinesAsync("jobs", "list", "--data", _data));
        Golden.Check($"{Folder}/{version}.show.json", await LinesAsync("jobs", "show", job, "--data", _data));

        // An interval's last digit is the mathematical library's.
        Golden.Check($"{Folder}/{version}.front.json", await LinesAsync("jobs", "front", job, "--data", _data), 1e-12);
    }

    private static async Task<string[]> LinesAsync(params string[] command)
    {
        var run = await CliRun.Of([.. command, "--json"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Output.TrimEnd('\n').Split('\n');
    }

    /// <returns>The id of its job.</returns>
    private async Task<string> RestoreAsync(string version)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(version, "artifacts"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_data, Path.GetRelativePath(version, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_data, "nas.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = await File.ReadAllTextAsync(Path.Combine(version, "sqlite.sql"));
        await command.ExecuteNonQueryAsync();
        command.CommandText = "SELECT id FROM jobs";
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
