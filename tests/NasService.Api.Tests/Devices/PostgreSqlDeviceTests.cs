using NasService.Api.Tests.Hosting;
using NasService.Storage.Tests.Engines;

namespace NasService.Api.Tests.Devices;

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlDeviceTests(PostgreSqlServer server) : DeviceSuite
{
    private protected override async Task<TestService> StartAsync() => await TestService.StartAsync(await server.CreateMigratedDatabaseAsync());
}
