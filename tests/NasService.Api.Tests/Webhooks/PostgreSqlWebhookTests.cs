using NasService.Api.Tests.Hosting;
using NasService.Storage.Tests.Engines;

namespace NasService.Api.Tests.Webhooks;

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlWebhookTests(PostgreSqlServer server) : WebhookSuite
{
    private protected override async Task<TestService> StartAsync()
        => await TestService.StartAsync(await server.CreateMigratedDatabaseAsync(), change: s => s with { AllowPrivateWebhooks = true });
}
