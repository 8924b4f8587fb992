using NasService.Storage.Tests.Engines;
using NasService.Storage.Tests.Jobs;

namespace NasService.Storage.Tests.Faults;

/// <summary>The whole suite of the store while its commits fail at random.</summary>
public sealed class SqliteFaultyJobStoreTests() : JobStoreSuite(new SqliteTestEngine(), faultSeed: 1)
{
    private protected override string? SkipReason => null;
}

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlFaultyJobStoreTests(PostgreSqlServer server) : JobStoreSuite(new PostgreSqlTestEngine(server), faultSeed: 2)
{
    private protected override string? SkipReason => server.SkipReason;
}
