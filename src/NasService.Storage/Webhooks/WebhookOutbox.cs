using Microsoft.EntityFrameworkCore;
using NasService.Core.Webhooks;
using NasService.Storage.Model;

namespace NasService.Storage.Webhooks;

/// <summary>Puts an event down for the webhooks of the job's owner, in the event's own transaction: either both are stored or neither.</summary>
internal static class WebhookOutbox
{
    public static async Task AddAsync(NasContext context, JobEventRow e, CancellationToken cancellationToken)
    {
        if (!WebhookEvents.All.Contains(e.Type))
        {
            return;
        }

        var webhooks = await context.Webhooks.AsNoTracking()
            .Where(w => w.Events.Contains(e.Type) && context.Jobs.Any(j => j.Id == e.JobId && j.Owner == w.UserName))
            .Select(w => w.Id).ToListAsync(cancellationToken);
        context.WebhookDeliveries.AddRange(webhooks.Select(w => new WebhookDeliveryRow
        {
            Id = $"{w}-{e.JobId}-{e.Seq}",
            WebhookId = w,
            JobId = e.JobId,
            Seq = e.Seq,
            Type = e.Type,
            At = e.At,
            PayloadJson = e.PayloadJson,
            State = DeliveryState.Pending,
            Attempts = 0,
            DueAt = e.At,
        }));
    }
}
