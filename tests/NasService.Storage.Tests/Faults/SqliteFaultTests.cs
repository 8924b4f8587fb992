using Microsoft.Data.Sqlite;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Faults;

public sealed class SqliteFaultTests() : StoreFaultSuite(new SqliteTestEngine())
{
    /// <summary>A copy of the files in the middle of a transaction is what a power failure leaves.</summary>
    [Fact]
    public async Task AppendEvaluations_FilesAsTheyAreBeforeTheCommit_OpenWithoutAnyOfTheBatch()
    {
        using var folder = new TemporaryFolder();
        var copy = new CopyFiles(folder["nas.db"], folder["copy.db"]);
        await using var store = await TestStore.OpenAsync(folder["nas.db"], null, copy);
        var job = Samples.Job(TimeProvider.System);
        await store.Jobs.CreateJobAsync(job, default);
        await store.Jobs.TryStartJobAsync(job.Id, default);
        await store.Jobs.RegisterDeviceAsync(Samples.Device, default);
        var ticket = (await store.Jobs.BeginStageAsync(job.Id, "search", 1, null, default))!.Ticket;
        await store.Jobs.AppendEvaluationsAsync(ticket, Samples.Batch(0, 25, "first"), default);
        copy.Armed = true;
        await store.Jobs.AppendEvaluationsAsync(ticket, Samples.Batch(25, 25, "second"), default);

        await using var survivor = await TestStore.OpenAsync(folder["copy.db"]);
        Assert.Equal(25, await survivor.Jobs.CountEvaluationsAsync(job.Id, default));
        Assert.Equal("first", Assert.Single(await survivor.Jobs.GetStagesAsync(job.Id, default)).CheckpointJson);
        SqliteConnection.ClearAllPools();
    }

    private sealed class CopyFiles(string from, string to) : Microsoft.EntityFrameworkCore.Diagnostics.DbTransactionInterceptor
    {
        public bool Armed { get; set; }

        public override ValueTask<Microsoft.EntityFrameworkCore.Diagnostics.InterceptionResult> TransactionCommittingAsync(
            System.Data.Common.DbTransaction transaction,
            Microsoft.EntityFrameworkCore.Diagnostics.TransactionEventData eventData,
            Microsoft.EntityFrameworkCore.Diagnostics.InterceptionResult result,
            CancellationToken cancellationToken = default)
        {
            if (Armed)
            {
                File.Copy(from, to);
                File.Copy(from + "-wal", to + "-wal");
                Armed = false;
            }

            return ValueTask.FromResult(result);
        }
    }
}
