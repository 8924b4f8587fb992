using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Jobs;


public sealed class ExternalPostgreSqlJobStoreTests() : JobStoreSuite(new ExternalPostgreSqlTestEngine())
{
    private protected override string? SkipReason => ExternalPostgreSqlTestEngine.SkipReason;
}
