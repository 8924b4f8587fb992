using NasService.Api.Access;
using NasService.Api.Problems;
using NasService.Core.Webhooks;

namespace NasService.Api.Webhooks;

/// <summary>The webhook that the address names, if it is the caller's.</summary>
internal sealed record OwnedWebhook(Webhook Webhook)
{
    /// <exception cref="ProblemException">There is no such webhook for this caller.</exception>
    public static async ValueTask<OwnedWebhook?> BindAsync(HttpContext context)
    {
        var id = context.Request.RouteValues["webhookId"] as string;
        var store = context.RequestServices.GetRequiredService<IWebhookStore>();
        return id is { Length: > 0 and <= 64 } && id.All(char.IsAsciiLetterOrDigit) && Caller.Of(context.User) is { } caller
            && await store.FindWebhookAsync(id, context.RequestAborted) is { } webhook && (caller.IsAdmin || webhook.User == caller.User)
            ? new OwnedWebhook(webhook)
            : throw new ProblemException(Problem.NotFound("webhook"));
    }
}
