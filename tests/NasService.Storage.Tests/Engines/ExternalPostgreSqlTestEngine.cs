using Npgsql;

namespace NasService.Storage.Tests.Engines;


/// <summary>Makes databases on the server that <c>NAS_TEST_POSTGRES</c> points at, and drops them.</summary>
internal sealed class ExternalPostgreSqlTestEngine : ITestEngine
{
    private const string Variable = "NAS_TEST_POSTGRES";
    private readonly string? server = Environment.GetEnvironmentVariable(Variable);
    private readonly List<string> databases = [];

    public static string? SkipReason => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)) ? $"{Variable} is not set" : null;

    public async Task<string> CreateDatabaseAsync()
    {
        Skip.If(SkipReason is not null, SkipReason);
        var name = $"nas_test_{Guid.NewGuid():n}";
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        databases.Add(name);
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 10 }.ConnectionString;
    }

    public string ReleasedFile => PostgreSqlTestEngine.Released;

    public Task RunScriptAsync(string database, string script) => PostgreSqlTestEngine.RunAsync(database, script);

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        foreach (var name in databases)
        {
            using var connection = new NpgsqlConnection(server);
            connection.Open();
            using var command = new NpgsqlCommand($"DROP DATABASE {name} WITH (FORCE)", connection);
            command.ExecuteNonQuery();
        }
    }
}
