using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Queue;

public sealed class SqliteWorkQueueTests() : WorkQueueSuite(new SqliteTestEngine())
{
    private protected override string? SkipReason => null;
}

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlWorkQueueTests(PostgreSqlServer server) : WorkQueueSuite(new PostgreSqlTestEngine(server))
{
    private protected override string? SkipReason => server.SkipReason;
}

/// <summary>The whole suite while commits fail at random, before or after they took effect.</summary>
public sealed class SqliteFaultyWorkQueueTests() : WorkQueueSuite(new SqliteTestEngine(), faultSeed: 3)
{
    private protected override string? SkipReason => null;
}

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlFaultyWorkQueueTests(PostgreSqlServer server) : WorkQueueSuite(new PostgreSqlTestEngine(server), faultSeed: 4)
{
    private protected override string? SkipReason => server.SkipReason;
}

/// <summary>A worker whose role may do no more than a worker's work.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class WorkerRoleWorkQueueTests(PostgreSqlServer server) : WorkQueueSuite(new WorkerRoleTestEngine(server))
{
    private protected override string? SkipReason => server.SkipReason;
}
