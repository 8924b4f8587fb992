using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NasService.Cli;
using NasService.Cli.Service;
using NasService.Core.Queue;
using NasService.Storage;
using NasService.Storage.Queue;

namespace NasService.Bench.Queueing;

/// <summary><c>nas bench queue serve</c>, for <see cref="QueueBench"/>: a worker whose candidates cost nothing.</summary>
internal sealed class QueueServe(ServiceOptions service)
{
    public Command Build()
    {
        var command = new Command("serve", "Take batches and do nothing") { service.Database };
        command.Hidden = true;
        command.SetAction(async (parsed, token) =>
        {
            var database = parsed.GetRequiredValue(service.Database)!;
            var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
            builder.Logging.AddSimpleConsole(o => o.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
            builder.Services.AddNasStorage(new StorageOptions { Database = database, ArtifactFolder = Path.GetTempPath() });
            builder.Services.AddSingleton<IWorkHandler, NoOpHandler>();
            builder.Services.AddWorkQueueRuntime(WorkerIdentity.Create([WorkGroups.Score]), new LeasePolicy());
            using var host = builder.Build();
            await host.RunAsync(token).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
