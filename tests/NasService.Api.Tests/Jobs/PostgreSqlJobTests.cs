using NasService.Api.Tests.Hosting;
using NasService.Storage.Tests.Engines;

namespace NasService.Api.Tests.Jobs;

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlJobTests(PostgreSqlServer server) : JobSuite
{
    private protected override async Task<TestService> StartAsync() => await TestService.StartAsync(await server.CreateMigratedDatabaseAsync());
}
