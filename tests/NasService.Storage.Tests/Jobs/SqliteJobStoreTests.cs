using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Jobs;


public sealed class SqliteJobStoreTests() : JobStoreSuite(new SqliteTestEngine())
{
    private protected override string? SkipReason => null;
}
