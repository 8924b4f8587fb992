using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Jobs;


[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlJobStoreTests(PostgreSqlServer server) : JobStoreSuite(new PostgreSqlTestEngine(server))
{
    private protected override string? SkipReason => server.SkipReason;
}
