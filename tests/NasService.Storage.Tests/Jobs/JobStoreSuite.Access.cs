using NasService.Core.Access;
using NasService.Core.Jobs;

namespace NasService.Storage.Tests.Jobs;


public abstract partial class JobStoreSuite
{
    private static readonly NewAuditEntry Entry = new("ada", "k", "POST /api/v1/jobs", "/api/v1/jobs", 202, "127.0.0.1", "trace");

    private IApiKeyStore Keys => opened!.Get<IApiKeyStore>();

    private IAuditLog Audit => opened!.Get<IAuditLog>();

    [SkippableFact]
    public async Task AddKey_New_IsFoundByPrefixUntilRevoked()
    {
        RequireEngine();
        var secret = ApiKeySecret.Create();
        var given = new NewApiKey(JobId.Create(time), secret.Prefix, secret.Hash, "laptop", "ada", ApiScopes.Read | ApiScopes.Submit, time.GetUtcNow().AddDays(1));
        var added = await Keys.AddKeyAsync(given, default);
        await Keys.MarkKeyUsedAsync(added.Id, default);

        var found = (await Keys.FindKeyByPrefixAsync(secret.Prefix, default))!;
        Assert.Equal(added with { LastUsedAt = time.GetUtcNow() }, found);
        Assert.Equal(found, await Keys.FindKeyAsync(added.Id, default));
        Assert.True(secret.Matches(found));
        Assert.False(ApiKeySecret.Create().Matches(found));
        Assert.True(found.IsValidAt(time.GetUtcNow()));
        Assert.False(found.IsValidAt(time.GetUtcNow().AddDays(1)));

        Assert.True(await Keys.RevokeKeyAsync(added.Id, default));
        Assert.True(await Keys.RevokeKeyAsync(added.Id, default));
        Assert.False(Assert.Single(await Keys.ListKeysAsync(default)).IsValidAt(time.GetUtcNow()));
        Assert.False(await Keys.RevokeKeyAsync("nothing", default));
        Assert.Null(await Keys.FindKeyByPrefixAsync("nothing", default));
    }

    [SkippableFact]
    public async Task TryAddFirstKey_ByFourAtOnce_OneWins()
    {
        RequireEngine();
        var won = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var secret = ApiKeySecret.Create();
            return Keys.TryAddFirstKeyAsync(new NewApiKey("x", secret.Prefix, secret.Hash, "first", "admin", ApiScopes.Admin, null), default);
        })));

        Assert.Single(won, w => w);
        Assert.Single(await Keys.ListKeysAsync(default));
    }

    [SkippableFact]
    public async Task AppendAudit_ByManyAtOnce_IsOneChain()
    {
        RequireEngine();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => Audit.AppendAuditAsync(Entry with { Target = $"/{i}" }, default))));

        var entries = await Audit.ReadAuditAsync(null, 100, default);
        Assert.Equal(Enumerable.Range(1, 12).Reverse().Select(i => (long)i), entries.Select(e => e.Seq));
        Assert.Equal([2L, 1], (await Audit.ReadAuditAsync(3, 100, default)).Select(e => e.Seq));
        Assert.Null(await Audit.FindBrokenAuditAsync(default));
    }

    [SkippableTheory]
    [InlineData("UPDATE audit SET status = 200 WHERE seq = 2")]
    [InlineData("DELETE FROM audit WHERE seq = 2")]
    public async Task FindBrokenAudit_AfterTampering_NamesTheEntry(string tampering)
    {
        RequireEngine();
        for (var i = 0; i < 4; i++)
        {
            await Audit.AppendAuditAsync(Entry, default);
        }

        await using var context = opened!.Contexts.CreateContext();
        await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(context.Database, tampering);
        Assert.Equal(2, await Audit.FindBrokenAuditAsync(default));
    }
}
