using Microsoft.EntityFrameworkCore.Diagnostics;
using NasService.Storage.Tests.Engines;
using Npgsql;

namespace NasService.Storage.Tests.Faults;

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlFaultTests(PostgreSqlServer server) : StoreFaultSuite(new PostgreSqlTestEngine(server))
{
    [SkippableFact]
    public async Task AppendEvaluations_ServerEndsTheConnectionBeforeTheCommit_AppendsOnce()
    {
        var database = await server.CreateDatabaseAsync();
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
