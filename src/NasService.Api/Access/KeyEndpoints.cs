using NasService.Api.Answers;
using NasService.Api.Problems;
using NasService.Core.Access;
using NasService.Core.Jobs;

namespace NasService.Api.Access;

/// <summary>Keys, for administrators.</summary>
internal static class KeyEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/keys", ListAsync).RequireAuthorization(ScopePolicies.Admin).WithName("listKeys").WithSummary("Keys, newest first; never their secrets").Produces<KeyList>().Problems();
        api.MapPost("/keys", CreateAsync).RequireAuthorization(ScopePolicies.Admin).WithName("createKey").WithSummary("Make a key: its secret is in this answer and nowhere else")
            .Produces<CreatedKey>(StatusCodes.Status201Created).Problems(400, 422);
        api.MapDelete("/keys/{keyId}", RevokeAsync).RequireAuthorization(ScopePolicies.Admin).WithName("revokeKey").WithSummary("Take a key back, and every session opened with it")
            .Produces(StatusCodes.Status204NoContent).Problems(404);
    }

    private static async Task<IResult> ListAsync(IApiKeyStore store, CancellationToken cancellationToken)
        => Answer.Of(new KeyList([.. (await store.ListKeysAsync(cancellationToken)).Select(KeyDocument.Of)]));

    private static async Task<IResult> CreateAsync(HttpContext context, KeyRequest request, IApiKeyStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var wanted = KeyTermsReader.Read(request.Name, request.User, request.Scopes, request.ExpiresInDays);
        if (wanted.Value is not { } checkedKey)
        {
            return Problem.InvalidDocument(wanted.Errors);
        }

        var secret = ApiKeySecret.Create();
        var expires = checkedKey.Lifetime is { } lifetime ? time.GetUtcNow() + lifetime : (DateTimeOffset?)null;
        var key = await store.AddKeyAsync(
            new NewApiKey(JobId.Create(time), secret.Prefix, secret.Hash, checkedKey.Name, checkedKey.User, checkedKey.Scopes, expires), cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(new CreatedKey(KeyDocument.Of(key), secret.Text), ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> RevokeAsync(string keyId, IApiKeyStore store, KeyRing ring, CancellationToken cancellationToken)
    {
        if (keyId.Length > 64 || !keyId.All(char.IsAsciiLetterOrDigit) || !await store.RevokeKeyAsync(keyId, cancellationToken))
        {
            return Problem.NotFound("key");
        }

        ring.Forget();
        return TypedResults.NoContent();
    }
}
