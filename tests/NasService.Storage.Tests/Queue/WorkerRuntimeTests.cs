using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Queue;

public sealed class SqliteWorkerRuntimeTests() : WorkerRuntimeSuite(new SqliteTestEngine())
{
    private protected override string? SkipReason => null;
}

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlWorkerRuntimeTests(PostgreSqlServer server) : WorkerRuntimeSuite(new PostgreSqlTestEngine(server))
{
    private protected override string? SkipReason => server.SkipReason;
}

/// <summary>A worker whose role may do no more than a worker's work.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class WorkerRoleRuntimeTests(PostgreSqlServer server) : WorkerRuntimeSuite(new WorkerRoleTestEngine(server))
{
    private protected override string? SkipReason => server.SkipReason;
}
