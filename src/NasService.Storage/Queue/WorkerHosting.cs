using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using NasService.Core.Queue;

namespace NasService.Storage.Queue;

/// <summary>Registration of a worker's queue runtime; handlers are registered beside it as <see cref="IWorkHandler"/>.</summary>
public static class WorkerHosting
{
    /// <param name="services">Already has the store: calls are kept where it is.</param>
    /// <param name="worker">Who this process is.</param>
    /// <param name="policy">Leases.</param>
    public static IServiceCollection AddWorkQueueRuntime(this IServiceCollection services, WorkerIdentity worker, LeasePolicy policy)
    {
        services.AddSingleton(worker);
        services.AddSingleton(policy);
        services.AddSingleton<WorkSlots>();
        services.TryAddSingleton(ProcessEnd.Kill);
        services.AddSingleton<WorkExecutor>();
        services.AddSingleton<WakeUpCall>();
        services.AddSingleton<IBackgroundJobClient>(p => new BackgroundJobClient(p.GetRequiredService<JobStorage>(), WakeUpFilters.All));

        // Not AddHangfireServer: what it configures is one for the process and outlives the host.
        services.AddSingleton<IHostedService, WakeUpServer>();

        // The dispatcher is stopped first: it lets the attempts end while the server still runs.
        services.AddSingleton<IHostedService, WorkDispatcher>();
        return services;
    }
}
