using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NasService.Core.Queue;
using Quartz;

namespace NasService.Storage.Queue;

/// <summary>Registration of a worker's queue runtime; handlers are registered beside it as <see cref="IWorkHandler"/>.</summary>
public static class WorkerHosting
{
    internal const string SchedulerName = "nas";
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    /// <param name="services">Already has the store.</param>
    /// <param name="database">As for <see cref="StorageOptions.Database"/>.</param>
    /// <param name="worker">Who this process is.</param>
    /// <param name="policy">Leases.</param>
    public static IServiceCollection AddWorkQueueRuntime(this IServiceCollection services, string database, WorkerIdentity worker, LeasePolicy policy)
    {
        var target = StorageTarget.Parse(database);
        services.AddSingleton(worker);
        services.AddSingleton(policy);
        services.AddSingleton<WorkSlots>();
        services.AddSingleton<WorkExecutor>();
        services.AddQuartz(q =>
        {
            q.ConfigureScheduler(o =>
            {
                o.InstanceId = worker.Id;
                o.InstanceName = SchedulerName;
                o.IdleWaitTime = Idle;
            });
            q.UseDefaultThreadPool(p => p.MaxConcurrency = worker.Groups.Length + 1);
            q.ServeExecutionGroups([.. worker.Groups]);
            q.UseExecutionLimits(l =>
            {
                foreach (var group in worker.Groups)
                {
                    l.ForGroup(group, 1);
                }
            });

            // On SQLite there is one worker process a file, and triggers are only wake-up calls that the dispatcher makes again: Quartz keeps them in memory.
            if (target.Engine == StorageEngine.PostgreSql)
            {
                QueueSchema.UsePostgreSql(q, target);
            }
        });

        // The dispatcher is stopped first: it lets the attempts end while the scheduler still runs.
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = false);
        services.AddSingleton<IHostedService, WorkDispatcher>();
        return services;
    }
}
