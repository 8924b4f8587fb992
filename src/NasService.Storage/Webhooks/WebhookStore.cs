using Microsoft.EntityFrameworkCore;
using NasService.Core.Webhooks;
using NasService.Storage.Model;

namespace NasService.Storage.Webhooks;

internal sealed class WebhookStore(StoreSession session, StoreClock clock) : IWebhookStore
{
    private const int MaxErrorLength = 500;

    public Task<Webhook> AddWebhookAsync(Webhook webhook, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                var row = await context.Webhooks.FirstOrDefaultAsync(w => w.Id == webhook.Id, token);
                if (row is null)
                {
                    row = new WebhookRow
                    {
                        Id = webhook.Id,
                        UserName = webhook.User,
                        Url = webhook.Url,
                        Events = string.Join(',', webhook.Events),
                        ProtectedSecret = webhook.ProtectedSecret,
                        CreatedAt = now,
                    };
                    context.Webhooks.Add(row);
                }

                return row.ToRecord();
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<Webhook>> ListWebhooksAsync(string? user, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<Webhook>>(
            async (context, token) => [.. (await context.Webhooks.AsNoTracking().Where(w => user == null || w.UserName == user)
                .OrderByDescending(w => w.CreatedAt).ThenBy(w => w.Id).ToListAsync(token)).Select(w => w.ToRecord())],
            cancellationToken);

    public Task<Webhook?> FindWebhookAsync(string id, CancellationToken cancellationToken)
        => session.ReadAsync(async (context, token) => (await context.Webhooks.AsNoTracking().FirstOrDefaultAsync(w => w.Id == id, token))?.ToRecord(), cancellationToken);

    public Task DeleteWebhookAsync(string id, CancellationToken cancellationToken)
        => session.WriteAsync((context, token) => context.Webhooks.Where(w => w.Id == id).ExecuteDeleteAsync(token), cancellationToken);

    public Task<IReadOnlyList<WebhookDelivery>> ListDeliveriesAsync(string webhookId, DeliveryState? state, int limit, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<WebhookDelivery>>(
            async (context, token) => [.. (await context.WebhookDeliveries.AsNoTracking().Where(d => d.WebhookId == webhookId && (state == null || d.State == state))
                .OrderByDescending(d => d.At).ThenByDescending(d => d.Seq).Take(limit).ToListAsync(token)).Select(d => d.ToRecord())],
            cancellationToken);

    public Task<IReadOnlyList<DueDelivery>> ClaimDueAsync(int limit, TimeSpan hold, CancellationToken cancellationToken)
        => session.WriteAsync<IReadOnlyList<DueDelivery>>(
            async (context, token) =>
            {
                var now = await context.ReadClockAsync(token);
                var due = await context.WebhookDeliveries.AsNoTracking().Where(d => d.State == DeliveryState.Pending && d.DueAt <= now)
                    .OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(limit).ToListAsync(token);
                var claimed = new List<DueDelivery>();
                foreach (var row in due)
                {
                    // Whoever was first has moved the time on.
                    var (id, was) = (row.Id, row.DueAt);
                    if (await context.WebhookDeliveries.Where(d => d.Id == id && d.State == DeliveryState.Pending && d.DueAt == was)
                        .ExecuteUpdateAsync(s => s.SetProperty(d => d.DueAt, now + hold), token) > 0)
                    {
                        var webhook = await context.Webhooks.AsNoTracking().FirstAsync(w => w.Id == row.WebhookId, token);
                        claimed.Add(new DueDelivery(row.ToRecord(), webhook.ToRecord()));
                    }
                }

                return claimed;
            },
            cancellationToken);

    public Task RecordAsync(string deliveryId, int attempt, DeliveryOutcome outcome, CancellationToken cancellationToken)
        => session.WriteAsync(
            async (context, token) =>
            {
                var now = await context.ReadClockAsync(token);
                var state = outcome.Error is null ? DeliveryState.Delivered : outcome.RetryAfter is null ? DeliveryState.Dead : DeliveryState.Pending;
                var error = outcome.Error is { Length: > MaxErrorLength } e ? e[..MaxErrorLength] : outcome.Error;
                var due = now + (outcome.RetryAfter ?? TimeSpan.Zero);
                return await context.WebhookDeliveries.Where(d => d.Id == deliveryId && d.Attempts == attempt && d.State == DeliveryState.Pending).ExecuteUpdateAsync(
                    s => s.SetProperty(d => d.State, state)
                        .SetProperty(d => d.Attempts, attempt + 1)
                        .SetProperty(d => d.DueAt, due)
                        .SetProperty(d => d.LastStatus, outcome.Status)
                        .SetProperty(d => d.LastError, error),
                    token);
            },
            cancellationToken);

    public Task<bool> RedeliverAsync(string webhookId, string deliveryId, CancellationToken cancellationToken)
        => session.WriteAsync(
            async (context, token) =>
            {
                var now = await context.ReadClockAsync(token);
                return await context.WebhookDeliveries.Where(d => d.Id == deliveryId && d.WebhookId == webhookId).ExecuteUpdateAsync(
                    s => s.SetProperty(d => d.State, DeliveryState.Pending).SetProperty(d => d.Attempts, 0).SetProperty(d => d.DueAt, now), token) > 0;
            },
            cancellationToken);
}
