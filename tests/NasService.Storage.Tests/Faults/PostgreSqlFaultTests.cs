using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Core.Stores;
using NasService.Storage.Tests.Engines;
using Npgsql;

namespace NasService.Storage.Tests.Faults;

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlFaultTests(PostgreSqlServer server) : StoreFaultSuite(new PostgreSqlTestEngine(server))
{
    [SkippableFact]
    public async Task AppendEvaluations_ServerEndsTheConnectionBeforeTheCommit_AppendsOnce()
    {
        var database = await server.CreateMigratedDatabaseAsync();
        var kill = new KillBackend(database);
        await using var store = await TestStore.OpenAsync(database, null, kill);
        var job = Samples.Job(TimeProvider.System);
        await store.Jobs.CreateJobAsync(job, default);
        await store.Jobs.TryStartJobAsync(job.Id, default);
        await store.Jobs.RegisterDeviceAsync(Samples.Device, default);
        var ticket = (await store.Jobs.BeginStageAsync(job.Id, "search", 1, null, default))!.Ticket;
        kill.Armed = true;
        await store.Jobs.AppendEvaluationsAsync(ticket, Samples.Batch(0, 25, "first"), default);

        Assert.False(kill.Armed);
        Assert.Equal(25, await store.Jobs.CountEvaluationsAsync(job.Id, default));
    }

    [SkippableFact]
    public async Task Operations_OnHalfOpenConnections_FailInTimeAndGoOnOverNewOnes()
    {
        var direct = new NpgsqlConnectionStringBuilder(await server.CreateMigratedDatabaseAsync());
        await using var proxy = new HalfOpenProxy(server.Socket);
        direct.Host = "127.0.0.1";
        direct.Port = proxy.Port;
        (direct.Timeout, direct.CommandTimeout, direct.CancellationTimeout) = (1, 1, -1);
        await using var store = await TestStore.OpenAsync(direct.ConnectionString);
        var job = await store.Jobs.CreateJobAsync(Samples.Job(TimeProvider.System), default);
        proxy.Swallows = true;
        await Assert.ThrowsAsync<StoreException>(() => store.Jobs.TryStartJobAsync(job.Id, default).WaitAsync(TimeSpan.FromMinutes(1)));
        proxy.Swallows = false;
        Assert.True(await store.Jobs.TryStartJobAsync(job.Id, default).WaitAsync(TimeSpan.FromMinutes(1)) || (await store.Jobs.GetJobAsync(job.Id, default))!.State == JobState.Running);
    }

    [SkippableFact]
    public async Task Heartbeat_OfALeaseWhileThePoolIsExhausted_IsGivenUpInTimeAndPassesAfterwards()
    {
        var database = new NpgsqlConnectionStringBuilder(await server.CreateMigratedDatabaseAsync()) { MaxPoolSize = 2, Timeout = 1 }.ConnectionString;
        await using var store = await TestStore.OpenAsync(database);
        var job = await store.Jobs.CreateJobAsync(Samples.Job(TimeProvider.System) with { IsQueued = true }, default);
        var (queue, policy) = (store.Get<IWorkQueue>(), new LeasePolicy());
        var lease = (await queue.TryLeaseAsync($"{job.Id}/{WorkKinds.Stage}", "w", policy, default))!;
        await using (var context = store.Contexts.CreateContext())
        await using (var other = store.Contexts.CreateContext())
        {
            await context.Database.OpenConnectionAsync();
            await other.Database.OpenConnectionAsync();
            await Assert.ThrowsAsync<StoreException>(() => queue.RenewAsync(lease, policy.Duration, default).WaitAsync(TimeSpan.FromMinutes(1)));
        }

        Assert.True((await queue.RenewAsync(lease, policy.Duration, default)).IsHeld);
    }

    [SkippableFact]
    public async Task Write_WhenTheServersDiskIsFull_SaysSoKeepsNothingAndGoesOnWhenThereIsSpace()
    {
        var database = await server.CreateMigratedDatabaseAsync();
        await using var store = await TestStore.OpenAsync(database);
        var engine = new PostgreSqlTestEngine(server);

        // What the server says when it cannot make a table longer.
        await engine.RunScriptAsync(database, """
            CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
            CREATE TRIGGER full_disk BEFORE INSERT ON job_events FOR EACH ROW EXECUTE FUNCTION full_disk();
            """);
        var job = Samples.Job(TimeProvider.System) with { IsQueued = true };
        var e = await Assert.ThrowsAsync<StoreException>(() => store.Jobs.CreateJobAsync(job, default));
        Assert.Contains("the disk of the server is full", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("/tmp", e.PublicMessage, StringComparison.Ordinal);
        Assert.Equal(FailureKind.Environment, Failures.Of(e));
        Assert.Null(await store.Jobs.GetJobAsync(job.Id, default));
        await engine.RunScriptAsync(database, "DROP TRIGGER full_disk ON job_events");
        Assert.Equal(job.Id, (await store.Jobs.CreateJobAsync(job, default)).Id);
    }

    private sealed class KillBackend(string database) : DbTransactionInterceptor
    {
        public bool Armed { get; set; }

        public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
            System.Data.Common.DbTransaction transaction,
            TransactionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default)
        {
            if (Armed)
            {
                Armed = false;
                var backend = ((NpgsqlConnection)transaction.Connection!).ProcessID;
                await using var connection = new NpgsqlConnection(database);
                await connection.OpenAsync(cancellationToken);
                await using var command = new NpgsqlCommand($"SELECT pg_terminate_backend({backend})", connection);
                await command.ExecuteScalarAsync(cancellationToken);
            }

            return result;
        }
    }
}
