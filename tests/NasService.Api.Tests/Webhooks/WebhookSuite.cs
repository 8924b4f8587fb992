using System.Net;
using System.Text.Json;
using NasService.Api.Tests.Hosting;
using NasService.Api.Webhooks;
using NasService.Core.Webhooks;

namespace NasService.Api.Tests.Webhooks;

/// <summary>From a job's event to a user's server, on one engine.</summary>
public abstract class WebhookSuite
{
    private const string Webhooks = "/api/v1/webhooks";

    private protected abstract Task<TestService> StartAsync();

    [SkippableFact]
    public async Task Event_OfTheOwnersJob_IsDeliveredSignedAndOfNobodyElses()
    {
        await using var service = await StartAsync();
        await using var receiver = await Receiver.StartAsync();
        var (ann, bob) = (await service.UserAsync("ann"), await service.UserAsync("bob"));
        var secret = await RegisterAsync(ann, receiver.Url);
        var others = await TestService.SubmitAsync(bob);
        using var theirs = await bob.PostAsync($"/api/v1/jobs/{others}:cancel", null);
        var job = await TestService.SubmitAsync(ann);
        using var mine = await ann.PostAsync($"/api/v1/jobs/{job}:cancel", null);
        await receiver.ArrivedAsync();

        var (headers, body) = Assert.Single(receiver.Received);
        var timestamp = long.Parse(headers["webhook-timestamp"]!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(WebhookSecrets.Compute(secret.Secret, headers["webhook-id"]!, timestamp, body), headers["webhook-signature"]);
        using var document = JsonDocument.Parse(body);
        Assert.Equal((job, "job.state", "cancelled"), (
            document.RootElement.GetProperty("jobId").GetString(), document.RootElement.GetProperty("type").GetString(), document.RootElement.GetProperty("payload").GetProperty("state").GetString()));
        Assert.Equal(HttpStatusCode.NotFound, (await bob.DeleteAsync($"{Webhooks}/{secret.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await bob.GetAsync($"{Webhooks}/{secret.Id}/deliveries")).StatusCode);
    }

    [SkippableTheory]
    [InlineData(HttpStatusCode.InternalServerError, "answered 500")]
    [InlineData(HttpStatusCode.Found, "redirects")]
    public async Task Delivery_ThatIsRefused_WaitsToBeTriedAgainAndCanBeAskedFor(HttpStatusCode answer, string reason)
    {
        await using var service = await StartAsync();
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = n => n == 1 ? (int)answer : 200;
        var (id, _) = await RegisterAsync(service.Admin, receiver.Url);
        var job = await TestService.SubmitAsync(service.Admin);
        using var cancelled = await service.Admin.PostAsync($"/api/v1/jobs/{job}:cancel", null);
        await receiver.ArrivedAsync();
        var failed = await DeliveryAsync(service, id, d => d.GetProperty("attempts").GetInt32() == 1);
        Assert.Equal("pending", failed.GetProperty("state").GetString());
        Assert.Contains(reason, failed.GetProperty("lastError").GetString()!, StringComparison.Ordinal);
        using var again = await service.Admin.PostAsync($"{Webhooks}/{id}/deliveries/{failed.GetProperty("id").GetString()}:redeliver", null);
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        await receiver.ArrivedAsync();
        await DeliveryAsync(service, id, d => d.GetProperty("state").GetString() == "delivered");
        Assert.Single(receiver.Received.Select(r => r.Headers["webhook-id"].ToString()).Distinct(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Claim_ByTwoAtOnce_GivesEachDeliveryToOne()
    {
        await using var service = await StartAsync();
        var store = service.Get<IWebhookStore>();
        await store.AddWebhookAsync(new Webhook("w1", "admin", "https://example.invalid/", ["state"], "not protected", DateTimeOffset.UnixEpoch), default);
        for (var i = 0; i < 6; i++)
        {
            using var cancelled = await service.Admin.PostAsync($"/api/v1/jobs/{await TestService.SubmitAsync(service.Admin)}:cancel", null);
        }

        // The service's own dispatcher takes some as well.
        var claimed = await Task.WhenAll(store.ClaimDueAsync(10, TimeSpan.FromMinutes(1), default), store.ClaimDueAsync(10, TimeSpan.FromMinutes(1), default));
        Assert.Distinct(claimed.SelectMany(c => c).Select(d => d.Delivery.Id));
        Assert.Empty(await store.ClaimDueAsync(10, TimeSpan.FromMinutes(1), default));
    }

    [Fact]
    public void WaitAfter_EachFailure_GrowsAndThenGivesUp()
    {
        Assert.InRange(WebhookDispatcher.WaitAfter(1)!.Value.TotalSeconds, 4, 6);
        Assert.InRange(WebhookDispatcher.WaitAfter(7)!.Value.TotalHours, 4.5, 6.9);
        Assert.Null(WebhookDispatcher.WaitAfter(8));
    }

    private static async Task<(string Id, string Secret)> RegisterAsync(HttpClient client, string url)
    {
        using var response = await client.PostAsync(Webhooks, TestService.Json(JsonSerializer.Serialize(new { url, events = new[] { "state" } })));
        var made = await TestService.ReadAsync(response);
        Assert.True(response.StatusCode == HttpStatusCode.Created, made.ToString());
        return (made.GetProperty("webhook").GetProperty("id").GetString()!, made.GetProperty("secret").GetString()!);
    }

    // What is stored comes a moment after what was received.
    private static async Task<JsonElement> DeliveryAsync(TestService service, string id, Func<JsonElement, bool> wanted)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var deliveries = (await TestService.GetAsync(service.Admin, $"{Webhooks}/{id}/deliveries")).GetProperty("deliveries");
            if (deliveries.GetArrayLength() == 1 && wanted(deliveries[0]))
            {
                return deliveries[0];
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
