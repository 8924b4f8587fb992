using NasService.EndToEnd.Tests.Programs;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>The benchmark with few kills: every process of the service is real.</summary>
public sealed class ChaosTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-chaos-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public async Task Chaos_FiveKillsOnPostgreSql_ComesOutLikeAnUndisturbedRun()
    {
        Skip.IfNot(Directory.Exists("/usr/lib/postgresql"), "no PostgreSQL server on this machine");
        var run = (await NasProcess.RunAsync(_folder, "bench", "chaos", "--kills", "5", "--seed", "5", "--database", "postgres", "--json")).Expect(0);
        var jobs = run.Json.GetProperty("result").GetProperty("jobs").EnumerateArray().ToArray();
        Assert.True(jobs.Length >= 2);
        Assert.All(jobs, j => Assert.Equal(0, j.GetProperty("differences").GetArrayLength() + j.GetProperty("broken").GetArrayLength()));
        Assert.Equal(5, run.Json.GetProperty("result").GetProperty("disturbances").EnumerateObject().Sum(d => d.Value.GetInt32()));
    }
}
