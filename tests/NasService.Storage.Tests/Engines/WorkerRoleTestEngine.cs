using Npgsql;

namespace NasService.Storage.Tests.Engines;

/// <summary>Databases that a worker sees through the role of <c>migrations/roles/worker.sql</c>; their owner has migrated them.</summary>
internal sealed class WorkerRoleTestEngine(PostgreSqlServer server) : ITestEngine
{
    private const string Role = "nas_worker";
    private readonly PostgreSqlTestEngine owner = new(server);

    public string ReleasedFile => owner.ReleasedFile;

    public async Task<string> CreateDatabaseAsync()
        => new NpgsqlConnectionStringBuilder(await owner.CreateCopyAsync("worker", PrepareAsync)) { Username = Role }.ConnectionString;

    /// <summary>A worker meets no other.</summary>
    public Task<string> CreateMigratedDatabaseAsync() => CreateDatabaseAsync();

    public Task RunScriptAsync(string database, string script) => owner.RunScriptAsync(database, script);

    public void Dispose() => owner.Dispose();

    private async Task PrepareAsync(string database)
    {
        await MigratedDatabase.MigrateAsync(database);
        await RunScriptAsync(database, $"DO $$ BEGIN CREATE ROLE {Role} LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$");
        await RunScriptAsync(database, await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Roles", "worker.sql")));
    }
}
