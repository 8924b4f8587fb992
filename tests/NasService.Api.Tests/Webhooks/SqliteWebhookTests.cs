using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.Webhooks;

public sealed class SqliteWebhookTests : WebhookSuite
{
    private protected override Task<TestService> StartAsync() => TestService.StartAsync(change: s => s with { AllowPrivateWebhooks = true });
}
