using NasService.Api.Problems;
using NasService.Storage;

namespace NasService.Api.Health;

/// <summary>Refuses what would begin work where the store could not keep it: nothing is accepted that is then lost.</summary>
internal static class NeedsStore
{
    public static RouteHandlerBuilder NeedsWritableStore(this RouteHandlerBuilder endpoint) => endpoint.AddEndpointFilter(async (context, next) =>
    {
        var health = context.HttpContext.RequestServices.GetRequiredService<StoreHealth>();
        var condition = await health.CheckAsync(context.HttpContext.RequestAborted);
        return condition == StoreCondition.Ready ? await next(context) : Problem.Unavailable(StoreWords.Sentence(condition));
    });
}
