using Microsoft.EntityFrameworkCore;
using NasService.Core.Access;
using NasService.Storage.Model;

namespace NasService.Storage.Access;

internal sealed class ApiKeyStore(StoreSession session, StoreClock clock) : IApiKeyStore
{
    /// <summary>Of the first key: two processes that start at once meet in it.</summary>
    private const string FirstId = "first";

    public Task<ApiKey> AddKeyAsync(NewApiKey key, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                var row = await context.ApiKeys.FirstOrDefaultAsync(k => k.Id == key.Id, token);
                if (row is null)
                {
                    row = ApiKeyRow.From(key, now);
                    context.ApiKeys.Add(row);
                }

                return row.ToRecord();
            },
            cancellationToken);
    }

    public Task<bool> TryAddFirstKeyAsync(NewApiKey key, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                if (await context.ApiKeys.AnyAsync(token))
                {
                    return await context.ApiKeys.AnyAsync(k => k.Id == FirstId && k.Hash == key.Hash, token);
                }

                context.ApiKeys.Add(ApiKeyRow.From(key with { Id = FirstId }, now));
                return true;
            },
            cancellationToken);
    }

    public Task<ApiKey?> FindKeyByPrefixAsync(string prefix, CancellationToken cancellationToken)
        => session.ReadAsync(
            async (context, token) => (await context.ApiKeys.AsNoTracking().FirstOrDefaultAsync(k => k.Prefix == prefix, token))?.ToRecord(),
            cancellationToken);

    public Task<ApiKey?> FindKeyAsync(string id, CancellationToken cancellationToken)
        => session.ReadAsync(
            async (context, token) => (await context.ApiKeys.AsNoTracking().FirstOrDefaultAsync(k => k.Id == id, token))?.ToRecord(),
            cancellationToken);

    public Task<IReadOnlyList<ApiKey>> ListKeysAsync(CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<ApiKey>>(
            async (context, token) =>
            {
                var rows = await context.ApiKeys.AsNoTracking().OrderByDescending(k => k.CreatedAt).ThenBy(k => k.Id).ToListAsync(token);
                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);

    public Task<bool> RevokeKeyAsync(string id, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                await context.ApiKeys.Where(k => k.Id == id && k.RevokedAt == null)
                    .ExecuteUpdateAsync(s => s.SetProperty(k => k.RevokedAt, now), token);
                return await context.ApiKeys.AnyAsync(k => k.Id == id && k.RevokedAt != null, token);
            },
            cancellationToken);
    }

    public Task MarkKeyUsedAsync(string id, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        return session.WriteAsync(
            (context, token) => context.ApiKeys.Where(k => k.Id == id).ExecuteUpdateAsync(s => s.SetProperty(k => k.LastUsedAt, now), token),
            cancellationToken);
    }
}
