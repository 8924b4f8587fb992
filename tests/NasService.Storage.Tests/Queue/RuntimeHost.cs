using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NasService.Core.Queue;
using NasService.Storage.Queue;

namespace NasService.Storage.Tests.Queue;

/// <summary>A worker process's queue runtime, whose handler is the test's.</summary>
internal static class RuntimeHost
{
    public static async Task<IHost> StartAsync(
        string database,
        LeasePolicy policy,
        Func<WorkContext, Task<WorkResult>> work,
        string group = WorkGroups.Score,
        string kind = WorkKinds.Score,
        Action? end = null,
        IInterceptor? fault = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        if (fault is not null)
        {
            builder.Services.AddSingleton(fault);
        }

        builder.Services.AddNasStorage(new StorageOptions { Database = database, ArtifactFolder = "/nowhere" });
        builder.Services.AddSingleton<IWorkHandler>(new Handler(kind, work));
        builder.Services.AddSingleton(new ProcessEnd(end ?? (() => throw new InvalidOperationException("The process would end."))));
        builder.Services.AddWorkQueueRuntime(WorkerIdentity.Create([group]), policy);
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private sealed class Handler(string kind, Func<WorkContext, Task<WorkResult>> work) : IWorkHandler
    {
        public string Kind => kind;

        public Task<WorkResult> RunAsync(WorkContext context) => work(context);
    }
}
