using Npgsql;

namespace NasService.Storage.Tests.Engines;

/// <summary>Databases that a worker sees through the role of <c>migrations/roles/worker.sql</c>; their owner has migrated them.</summary>
internal sealed class WorkerRoleTestEngine(PostgreSqlServer server) : ITestEngine
{
    private const string Role = "nas_worker";
    private readonly PostgreSqlTestEngine owner = new(server);

    public string ReleasedFile => owner.ReleasedFile;

    public async Task<string> CreateDatabaseAsync()
    {
        var database = await owner.CreateDatabaseAsync();
        await using (await TestStore.OpenAsync(database))
        {
            // Opened is migrated.
        }

        await RunScriptAsync(database, $"DO $$ BEGIN CREATE ROLE {Role} LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$");
        await RunScriptAsync(database, await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Roles", "worker.sql")));
        return new NpgsqlConnectionStringBuilder(database) { Username = Role }.ConnectionString;
    }

    public Task RunScriptAsync(string database, string script) => owner.RunScriptAsync(database, script);

    public void Dispose() => owner.Dispose();
}
