namespace NasService.Core.Access;

/// <summary>API keys.</summary>
public interface IApiKeyStore
{
    /// <summary>The key as stored; the one already there if the id is taken.</summary>
    Task<ApiKey> AddKeyAsync(NewApiKey key, CancellationToken cancellationToken);

    /// <summary>Stores the key if there has never been any. False, and nothing changes, otherwise.</summary>
    Task<bool> TryAddFirstKeyAsync(NewApiKey key, CancellationToken cancellationToken);

    /// <summary>Null if no key has this prefix.</summary>
    Task<ApiKey?> FindKeyByPrefixAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>Null if there is no such key.</summary>
    Task<ApiKey?> FindKeyAsync(string id, CancellationToken cancellationToken);

    /// <summary>Newest first, revoked ones included.</summary>
    Task<IReadOnlyList<ApiKey>> ListKeysAsync(CancellationToken cancellationToken);

    /// <summary>True if the key is revoked now; false if there is none.</summary>
    Task<bool> RevokeKeyAsync(string id, CancellationToken cancellationToken);

    /// <summary>Notes that the key was used now.</summary>
    Task MarkKeyUsedAsync(string id, CancellationToken cancellationToken);
}
