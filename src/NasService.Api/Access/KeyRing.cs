using System.Collections.Concurrent;
using NasService.Core.Access;
using NasService.Core.Stores;

namespace NasService.Api.Access;

/// <summary>
/// Keys as the store has them, remembered for a few seconds so that a request costs no read. A key revoked in this process is void at once, one revoked
/// in another within <see cref="Remembered"/>.
/// </summary>
internal sealed class KeyRing(IApiKeyStore store, TimeProvider time)
{
    /// <summary>Whoever sends random keys makes entries: past this many all are forgotten.</summary>
    private const int MaxEntries = 10_000;

    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan MarkEvery = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _marked = new(StringComparer.Ordinal);

    /// <summary>The key of a secret; null if there is none, or it is void.</summary>
    public async Task<ApiKey?> FindAsync(ApiKeySecret secret, CancellationToken cancellationToken)
    {
        var key = await GetAsync("prefix:" + secret.Prefix, token => store.FindKeyByPrefixAsync(secret.Prefix, token), cancellationToken);
        return key is not null && secret.Matches(key) && key.IsValidAt(time.GetUtcNow()) ? await MarkedAsync(key, cancellationToken) : null;
    }

    /// <summary>The key that a session was opened with; null if it is void by now.</summary>
    public async Task<ApiKey?> FindByIdAsync(string id, CancellationToken cancellationToken)
    {
        var key = await GetAsync("id:" + id, token => store.FindKeyAsync(id, token), cancellationToken);
        return key?.IsValidAt(time.GetUtcNow()) == true ? key : null;
    }

    public void Forget() => _entries.Clear();

    private async Task<ApiKey?> GetAsync(string name, Func<CancellationToken, Task<ApiKey?>> read, CancellationToken cancellationToken)
    {
        if (_entries.TryGetValue(name, out var entry) && time.GetElapsedTime(entry.ReadAt) < Remembered)
        {
            return entry.Key;
        }

        if (_entries.Count > MaxEntries)
        {
            _entries.Clear();
        }

        var readAt = time.GetTimestamp();
        var key = await read(cancellationToken);
        _entries[name] = new Entry(key, readAt);
        return key;
    }

    private async Task<ApiKey> MarkedAsync(ApiKey key, CancellationToken cancellationToken)
    {
        var now = time.GetTimestamp();
        if (!_marked.TryGetValue(key.Id, out var last) || time.GetElapsedTime(last, now) >= MarkEvery)
        {
            _marked[key.Id] = now;
            try
            {
                await store.MarkKeyUsedAsync(key.Id, cancellationToken);
            }
            catch (StoreException)
            {
                // What is asked for may well be read from a store that takes no writes. It is marked again in a minute.
            }
        }

        return key;
    }

    private readonly record struct Entry(ApiKey? Key, long ReadAt);
}
