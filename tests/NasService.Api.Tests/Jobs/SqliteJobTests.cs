using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.Jobs;

public sealed class SqliteJobTests : JobSuite
{
    private protected override Task<TestService> StartAsync() => TestService.StartAsync();
}
