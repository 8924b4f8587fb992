using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Hosting;
using NasService.Api.Problems;
using NasService.Core.Access;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Queue;

namespace NasService.Api.Devices;

/// <summary>How a device gets a key of its own: an administrator asks for a token, the device shows it once.</summary>
internal static class EnrolmentEndpoints
{
    private const int DefaultMinutes = 15;
    private const int MaxMinutes = 24 * 60;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/enrolments", CreateAsync).RequireAuthorization(ScopePolicies.Admin).WithName("enrolDevice")
            .WithSummary("A token with which a device gets a key of its own, once").Produces<EnrolmentDocument>(StatusCodes.Status201Created).Problems(400, 409, 422);
        api.MapPost("/enrolments:redeem", RedeemAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Login).WithName("redeemEnrolment")
            .WithSummary("The token becomes the device's key").Produces<CreatedKey>(StatusCodes.Status201Created).Problems(400, 404, 409);
    }

    private static async Task<IResult> CreateAsync(
        HttpContext context, Caller caller, EnrolmentRequest request, IApiKeyStore keys, IWorkerRegistry workers, IEnrolmentStore store, TimeProvider time,
        CancellationToken cancellationToken)
    {
        var errors = new List<InputError>();
        if (request.Device is null || !EntryName.IsValid(request.Device))
        {
            errors.Add(new InputError("device", "Not a name.", request.Device is null ? null : Shortened.Of(request.Device), EntryName.Allowed));
        }

        if (request.Minutes is < 1 or > MaxMinutes)
        {
            errors.Add(new InputError("minutes", "Not a lifetime.", $"{request.Minutes}", $"1 to {MaxMinutes}"));
        }

        if (errors.Count > 0)
        {
            return Problem.InvalidDocument(errors);
        }

        var (device, now) = (request.Device!, time.GetUtcNow());
        if ((await keys.ListKeysAsync(cancellationToken)).Any(k => k.Device == device && k.IsValidAt(now)))
        {
            return Problem.Conflict("device-exists", "A device of this name has a key; revoke that first, or take another name.");
        }

        if ((await workers.ListWorkersAsync(cancellationToken)).Any(w => w.IsAlive && w.Groups.Contains(WorkGroups.Measure(device))))
        {
            return Problem.Conflict("device-exists", "A worker measures under this name; take another one.");
        }

        var token = EnrolmentToken.Create();
        var enrolment = new NewEnrolment(JobId.Create(time), EnrolmentToken.HashOf(token)!, device, caller.User, now.AddMinutes(request.Minutes ?? DefaultMinutes));
        await store.AddEnrolmentAsync(enrolment, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        var link = EnrolmentLink.Of(context.Request, token);
        var document = new EnrolmentDocument(device, token, enrolment.ExpiresAt, link, EnrolmentLink.QrCode(link));
        return TypedResults.Json(document, ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> RedeemAsync(
        HttpContext context, RedemptionRequest request, IEnrolmentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (EnrolmentToken.HashOf(request.Token) is not { } hash)
        {
            return Problem.NotFound("enrolment token");
        }

        var secret = ApiKeySecret.Create();
        var wanted = new NewApiKey(JobId.Create(time), secret.Prefix, secret.Hash, "device", "device", ApiScopes.Worker, null);
        var redemption = await store.RedeemAsync(hash, wanted, time.GetUtcNow(), cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return redemption.Outcome switch
        {
            RedemptionOutcome.Enrolled => TypedResults.Json(
                new CreatedKey(KeyDocument.Of(redemption.Key!), secret.Text), ApiJson.Options, statusCode: StatusCodes.Status201Created),
            RedemptionOutcome.Used => Problem.Conflict(
                "enrolment-used", "The token was used before. If that was not this device, revoke the key that it became, and enrol again."),
            RedemptionOutcome.Expired => Problem.Conflict("enrolment-expired", "The token came too late; enrol again."),
            _ => Problem.NotFound("enrolment token"),
        };
    }
}
