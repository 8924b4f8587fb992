using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Progress;
using NasService.Core.Queue;
using NasService.Pipeline;
using NasService.Worker.Queue;

namespace NasService.Worker;

/// <summary>What makes a process a worker.</summary>
public static class WorkerServices
{
    /// <summary>What takes stages and batches of candidates from the queue, beside <see cref="PipelineServices.AddPipeline"/>.</summary>
    public static IServiceCollection AddQueuedWork(this IServiceCollection services)
    {
        services.AddSingleton<ItemWait>().AddSingleton<DeviceWatch>();
        services.AddSingleton<IProgressReporter, LoggedProgress>();
        services.AddSingleton<IWorkHandler, StageHandler>();
        services.AddSingleton<IWorkHandler, ScoreHandler>();
        return services;
    }
}
