using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Bench;
using NasService.Cli.Bench.Chaos;
using NasService.Cli.Bench.Claims;
using NasService.Cli.Bench.Claims.Kernels;
using NasService.Cli.Bench.Claims.Ofa;
using NasService.Cli.Bench.Dashboards;
using NasService.Cli.Bench.Queueing;
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
using NasService.LightGbm;
using NasService.Training;

namespace NasService.Cli;

/// <summary>Everything one call of <c>nas</c> is made of; a command is added with one line here.</summary>
internal static class CliServices
{
    public static IServiceCollection AddCli(this IServiceCollection services, TextWriter output, TextWriter error)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new CliOutput(output, error));
        services.AddSingleton<ProgressConsole>();
        services.AddSingleton<GlobalOptions>();
        services.AddSingleton(BlockCatalog.Shipped).AddSingleton(TaskCatalog.Shipped);
        services.AddSingleton(provider => new SpaceLibrary(
            SpaceLibrary.FindFolder() ?? "searchspaces", provider.GetRequiredService<BlockCatalog>(), provider.GetRequiredService<TaskCatalog>()));

        services.AddSingleton<SpacesListCommand>().AddSingleton<SpacesShowCommand>().AddSingleton<SpacesValidateCommand>().AddSingleton<SpacesCostCommand>();
        services.AddSingleton<JobsListCommand>().AddSingleton<JobsShowCommand>().AddSingleton<JobsFrontCommand>();
        services.AddSingleton<JobsSubmitCommand>().AddSingleton<JobsWatchCommand>().AddSingleton<JobsActionCommand>();
        services.AddSingleton<RemoteOptions>().AddSingleton<RemoteJobs>().AddSingleton<JobUpload>();
        services.AddSingleton<ServedRun>();
        services.AddSingleton<WorkerHost>().AddSingleton<JobExecution>();
        services.AddSingleton<ICliCommand, DemoCommand>();
        services.AddSingleton<ICliCommand, RunCommand>();
        services.AddSingleton<ICliCommand, JobsCommand>();
        services.AddSingleton<ICliCommand, ExportCommand>();
        services.AddSingleton<ICliCommand, ReportCommand>();
        services.AddSingleton<ICliCommand, SensitivityCommand>();
        services.AddSingleton<ICliCommand, SpecializeCommand>();
        services.AddSingleton<ICliCommand, OwnModelCommand>().AddSingleton<JobExtras>();
        services.AddSingleton<SupernetExportCommand>().AddSingleton<SupernetNamesCommand>().AddSingleton<ICliCommand, SupernetCommand>();
        services.AddSingleton<ICliCommand, SpacesCommand>();
        services.AddSingleton<ICliCommand, InitCommand>();
        services.AddTraining().AddSingleton<DataCheckCommand>().AddSingleton<ICliCommand, DataCommand>();
        services.AddSingleton<ServiceOptions>().AddSingleton<WorkerProcess>();
        services.AddSingleton<ServeOptions>().AddSingleton<WorkerSupervisor>().AddSingleton<ServeProcess>();
        services.AddSingleton<ICliCommand, ServeCommand>();
        services.AddSingleton<KeysListCommand>().AddSingleton<KeysCreateCommand>().AddSingleton<KeysRevokeCommand>().AddSingleton<StoreAccess>();
        services.AddSingleton<ICliCommand, KeysCommand>();
        services.AddSingleton<ICliCommand, WorkerCommand>();
        services.AddSingleton<DeviceWorkerProcess>().AddSingleton<ICliCommand, DeviceWorkerCommand>();
        services.AddSingleton<ICliCommand, MigrateCommand>();
        services.AddSingleton<ICliCommand, GcCommand>();
        services.AddSingleton<ICliCommand, BackupCommand>();
        services.AddSingleton<ICliCommand, RestoreCommand>();
        services.AddSingleton<ICliCommand, BenchCommand>();
        services.AddSingleton<BenchOutput>().AddSingleton<BenchSupernets>();
        services.AddSingleton<IBenchmark, ClaimsBench>().AddSingleton<ClaimsJobs>();
        services.AddSingleton<IClaim, OfaClaim>().AddSingleton<IClaim, SimqClaim>().AddSingleton<IClaim, KernelClaim>();
        services.AddSingleton<IBenchmark, ChaosBench>();
        services.AddSingleton<IBenchmark, ApiBench>();
        services.AddSingleton<DashboardWatch>().AddSingleton<IBenchmark, DashboardBench>();
        services.AddSingleton<IBenchmark, DuplicatesBench>();
        services.AddSingleton<ReferenceEvaluation>().AddSingleton<IBenchmark, EvaluateBench>();
        services.AddSingleton<IBenchmark, ExportBench>();
        services.AddSingleton<IBenchmark, ExtractionBench>();
        services.AddSingleton<IBenchmark, ScalingBench>();
        services.AddSingleton<IBenchmark, LatencyBench>();
        services.AddSingleton<IBenchmark, QualityBench>();
        services.AddSingleton<QueueServe>().AddSingleton<IBenchmark, QueueBench>();
        services.AddSingleton<IBenchmark, ResumeBench>();
        services.AddSearch().AddLightGbm().AddSingleton<IBenchmark, SearchBench>().AddSingleton<IBenchmark, SearchPairBench>().AddSingleton<IBenchmark, SearchJobBench>().AddSingleton<IBenchmark, AskBench>();
        services.AddSingleton<IBenchmark, PolicyTransferBench>();
        services.AddSingleton<IBenchmark, PredictorBench>().AddSingleton<IBenchmark, ScoringBench>().AddSingleton<IBenchmark, LatencyPredictorBench>();
        services.AddSingleton<IBenchmark, KernelBench>();
        services.AddSingleton<IBenchmark, TrainBench>();
        return services;
    }
}
