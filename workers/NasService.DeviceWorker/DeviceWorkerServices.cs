using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NasService.Core.Queue;

namespace NasService.DeviceWorker;

/// <summary>Registration of what serves measurements.</summary>
public static class DeviceWorkerServices
{
    public static IServiceCollection AddDeviceWork(this IServiceCollection services)
    {
        services.AddSingleton<IWorkHandler, MeasureHandler>();
        services.AddSingleton<IHostedService, DeviceRegistration>();
        return services;
    }
}
