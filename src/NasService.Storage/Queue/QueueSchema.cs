using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;

namespace NasService.Storage.Queue;

/// <summary>The tables of the triggers. Quartz makes them for whoever may; a worker's role may not, so that they have to be there before it.</summary>
internal static class QueueSchema
{
    /// <summary>Nothing where they are there already. On SQLite there are none: triggers are in memory.</summary>
    public static async Task EnsureAsync(StorageTarget target, CancellationToken cancellationToken)
    {
        if (target.Engine != StorageEngine.PostgreSql)
        {
            return;
        }

        await using var services = new ServiceCollection().AddLogging().AddQuartz(q =>
        {
            q.ConfigureScheduler(o => o.InstanceName = WorkerHosting.SchedulerName);
            UsePostgreSql(q, target);
        }).BuildServiceProvider();
        var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler(cancellationToken);
        await scheduler.Shutdown(waitForJobsToComplete: false, cancellationToken);
    }

    public static void UsePostgreSql(IQuartzBuilder quartz, StorageTarget target)
        => quartz.UsePersistentStore(s =>
        {
            s.ConfigureStore(o =>
            {
                o.SchemaProvisioning = SchemaProvisioning.CreateIfMissing;
                o.StoreJobDataAsStrings = true;
                o.DbRetryInterval = TimeSpan.FromSeconds(1);
            });
            s.UsePostgres(NpgsqlFactory.Instance, target.ConnectionString);
            s.UseClustering(c => c.CheckinInterval = TimeSpan.FromSeconds(5));
        });
}
