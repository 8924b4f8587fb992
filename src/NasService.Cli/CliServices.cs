using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Commands;
using NasService.Cli.Jobs;
using NasService.Cli.Output;
using NasService.Cli.Progress;
using NasService.Cli.Remote;
using NasService.Cli.Service;
using NasService.Core.Blocks;
using NasService.Core.Search;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.DeviceWorker.Remote;
using NasService.LightGbm;
using NasService.Measurement.Quality;
using NasService.Pipeline;
using NasService.Training;

namespace NasService.Cli;

/// <summary>Everything one call of <c>nas</c> is made of; a command is added with one line here.</summary>
internal static class CliServices
{
    /// <summary>What commands, and benchmarks, stand on.</summary>
    public static IServiceCollection AddCli(this IServiceCollection services, TextWriter output, TextWriter error)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new CliOutput(output, error));
        services.AddSingleton<ProgressConsole>();
        services.AddSingleton<GlobalOptions>();
        services.AddSingleton(BlockCatalog.Shipped).AddSingleton(TaskCatalog.Shipped);
        services.AddSingleton(provider => new SpaceLibrary(
            SpaceLibrary.FindFolder() ?? "searchspaces", provider.GetRequiredService<BlockCatalog>(), provider.GetRequiredService<TaskCatalog>()));
        services.AddTraining().AddSearch().AddLightGbm();
        services.AddSingleton<WorkerHost>().AddSingleton<JobExecution>().AddSingleton<JobSupernets>();
        return services.AddSingleton<ServiceOptions>();
    }

    /// <summary>The commands of <c>nas</c>, on top of that.</summary>
    public static IServiceCollection AddCommands(this IServiceCollection services)
    {
        services.AddSingleton<SpacesListCommand>().AddSingleton<SpacesShowCommand>().AddSingleton<SpacesValidateCommand>().AddSingleton<SpacesCostCommand>();
        services.AddSingleton<JobsListCommand>().AddSingleton<JobsShowCommand>().AddSingleton<JobsFrontCommand>();
        services.AddSingleton<JobsSubmitCommand>().AddSingleton<JobsWatchCommand>().AddSingleton<JobsActionCommand>();
        services.AddSingleton<RemoteOptions>().AddSingleton<RemoteJobs>().AddSingleton<JobUpload>();
        services.AddSingleton<ServedRun>();
        services.AddSingleton<ICliCommand, DemoCommand>();
        services.AddSingleton<ICliCommand, RunCommand>();
        services.AddSingleton<ICliCommand, JobsCommand>();
        services.AddSingleton<ICliCommand, ExportCommand>();
        services.AddSingleton<ICliCommand, ReportCommand>();
        services.AddSingleton<ICliCommand, SensitivityCommand>();
        services.AddSingleton<ICliCommand, SpecializeCommand>();
        services.AddSingleton<ICliCommand, PruneCommand>();
        services.AddSingleton<ICliCommand, OwnModelCommand>().AddSingleton<JobExtras>();
        services.AddSingleton<SupernetExportCommand>().AddSingleton<SupernetNamesCommand>().AddSingleton<ICliCommand, SupernetCommand>();
        services.AddSingleton<ICliCommand, SpacesCommand>();
        services.AddSingleton<ICliCommand, InitCommand>();
        services.AddSingleton<DataCheckCommand>().AddSingleton<ICliCommand, DataCommand>();
        services.AddBundleScoring().AddSingleton(QualityMeters.Shipped).AddSingleton<ICliCommand, ScoreCommand>();
        services.AddSingleton<WorkerProcess>();
        services.AddSingleton<ServeOptions>().AddSingleton<WorkerSupervisor>().AddSingleton<ServeProcess>();
        services.AddSingleton<ICliCommand, ServeCommand>();
        services.AddSingleton<KeysListCommand>().AddSingleton<KeysCreateCommand>().AddSingleton<KeysRevokeCommand>().AddSingleton<StoreAccess>();
        services.AddSingleton<ICliCommand, KeysCommand>();
        services.AddSingleton<ICliCommand, WorkerCommand>();
        services.AddSingleton<DeviceWorkerProcess>().AddSingleton(p => new RemoteDevice(p.GetRequiredService<CliOutput>().Note)).AddSingleton<ICliCommand, DeviceWorkerCommand>();
        services.AddSingleton<ICliCommand, MigrateCommand>();
        services.AddSingleton<ICliCommand, GcCommand>();
        services.AddSingleton<ICliCommand, BackupCommand>();
        services.AddSingleton<ICliCommand, RestoreCommand>();
        services.AddSingleton<ICliCommand, BenchCommand>();
        return services;
    }
}
