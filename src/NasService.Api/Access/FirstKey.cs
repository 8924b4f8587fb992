using NasService.Core.Access;

namespace NasService.Api.Access;

/// <summary>The administrator's key that a new service makes for itself: there is no default password to forget.</summary>
internal sealed class FirstKey(IApiKeyStore store)
{
    private const string Name = "first key";
    private const string User = "admin";

    /// <summary>The secret, to be shown once; null if the service has had a key before.</summary>
    public async Task<string?> TryCreateAsync(CancellationToken cancellationToken)
    {
        var secret = ApiKeySecret.Create();
        var key = new NewApiKey(secret.Prefix, secret.Prefix, secret.Hash, Name, User, ApiScopes.Read | ApiScopes.Submit | ApiScopes.Admin, null);
        return await store.TryAddFirstKeyAsync(key, cancellationToken) ? secret.Text : null;
    }
}
