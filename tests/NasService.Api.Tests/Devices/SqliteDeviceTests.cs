using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.Devices;

public sealed class SqliteDeviceTests : DeviceSuite
{
    private protected override Task<TestService> StartAsync() => TestService.StartAsync();
}
