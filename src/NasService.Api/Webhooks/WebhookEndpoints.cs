using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Problems;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Webhooks;

namespace NasService.Api.Webhooks;

/// <summary>Where users want to be told of what happens in their jobs.</summary>
internal static class WebhookEndpoints
{
    private const int MaxWebhooks = 20;
    private const int MaxListed = 200;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/webhooks", ListAsync).RequireAuthorization(ScopePolicies.Read).WithName("listWebhooks").WithSummary("Webhooks, newest first").Produces<WebhookList>().Problems();
        api.MapPost("/webhooks", CreateAsync).RequireAuthorization(ScopePolicies.Submit).WithName("createWebhook")
            .WithSummary("Be told of events of one's jobs: the secret that signs deliveries is in this answer and nowhere else")
            .Produces<CreatedWebhook>(StatusCodes.Status201Created).Problems(400, 409, 422);
        api.MapDelete("/webhooks/{webhookId}", DeleteAsync).RequireAuthorization(ScopePolicies.Submit).WithName("deleteWebhook").WithSummary("Be told no more")
            .Produces(StatusCodes.Status204NoContent).Problems(404);
        api.MapGet("/webhooks/{webhookId}/deliveries", DeliveriesAsync).RequireAuthorization(ScopePolicies.Read).WithName("listDeliveries")
            .WithSummary("The last 200 deliveries and how they went; state=dead gives those that were given up").Produces<DeliveryList>().Problems(400, 404);
        api.MapPost("/webhooks/{webhookId}/deliveries/{deliveryId}:redeliver", RedeliverAsync).RequireAuthorization(ScopePolicies.Submit).WithName("redeliver")
            .WithSummary("Try a delivery again").Produces(StatusCodes.Status202Accepted).Problems(404);
    }

    private static async Task<IResult> ListAsync(Caller caller, IWebhookStore store, CancellationToken cancellationToken)
        => Answer.Of(new WebhookList([.. (await store.ListWebhooksAsync(caller.OwnerFilter, cancellationToken)).Select(WebhookDocument.Of)]));

    private static async Task<IResult> CreateAsync(
        HttpContext context, Caller caller, WebhookRequest request, IWebhookStore store, WebhookSecrets secrets, ApiSettings settings, TimeProvider time, CancellationToken cancellationToken)
    {
        var errors = new List<InputError>();
        var target = WebhookTarget.Parse(request.Url, settings.AllowPrivateWebhooks);
        if (target is null)
        {
            errors.Add(new InputError("url", "Not an address that a webhook may have.", null, WebhookTarget.Allowed));
        }

        var events = request.Events ?? [.. WebhookEvents.All];
        errors.AddRange(events.Index().Where(e => !WebhookEvents.All.Contains(e.Item)).Select(e => new InputError($"events[{e.Index}]", "There is no such event.", null, string.Join(", ", WebhookEvents.All))));
        if (events.Length == 0)
        {
            errors.Add(new InputError("events", "A webhook without events.", null, string.Join(", ", WebhookEvents.All)));
        }

        if (errors.Count > 0)
        {
            return Problem.InvalidDocument(errors);
        }

        if ((await store.ListWebhooksAsync(caller.User, cancellationToken)).Count >= MaxWebhooks)
        {
            return Problem.Conflict("too-many-webhooks", $"A user has {MaxWebhooks} webhooks at most.");
        }

        var (secret, stored) = secrets.Create();
        var webhook = await store.AddWebhookAsync(
            new Webhook(JobId.Create(time), caller.User, target!.AbsoluteUri, [.. events.Distinct(StringComparer.Ordinal)], stored, time.GetUtcNow()), cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(new CreatedWebhook(WebhookDocument.Of(webhook), secret), ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> DeleteAsync(OwnedWebhook webhook, IWebhookStore store, CancellationToken cancellationToken)
    {
        await store.DeleteWebhookAsync(webhook.Webhook.Id, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> DeliveriesAsync(OwnedWebhook webhook, string? state, IWebhookStore store, CancellationToken cancellationToken)
    {
        var states = Enum.GetValues<DeliveryState>().ToDictionary(s => s.ToString().ToLowerInvariant(), s => (DeliveryState?)s, StringComparer.Ordinal);
        return state is not null && !states.ContainsKey(state)
            ? Problem.Invalid("state", "There is no such state.", state, string.Join(", ", states.Keys))
            : Answer.Of(new DeliveryList([.. (await store.ListDeliveriesAsync(webhook.Webhook.Id, state is null ? null : states[state], MaxListed, cancellationToken)).Select(DeliveryDocument.Of)]));
    }

    private static async Task<IResult> RedeliverAsync(OwnedWebhook webhook, string deliveryId, IWebhookStore store, CancellationToken cancellationToken)
        => deliveryId.Length <= 100 && deliveryId.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && await store.RedeliverAsync(webhook.Webhook.Id, deliveryId, cancellationToken)
            ? TypedResults.Accepted((string?)null)
            : Problem.NotFound("delivery");
}
