using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Artifacts;
using NasService.Core.Blocks;
using NasService.Core.Fronts;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Queue;
using NasService.Core.Reports;
using NasService.Core.Search;
using NasService.Core.Spaces;
using NasService.Core.Specialization;
using NasService.Core.Submission;
using NasService.Core.Submission.Checks;
using NasService.Core.Tasks;
using NasService.LightGbm;
using NasService.Measurement;
using NasService.Measurement.Meters;
using NasService.Measurement.Quality;
using NasService.Storage;
using NasService.Training;
using NasService.Training.Data;
using NasService.Training.Importance;
using NasService.Training.Losses;
using NasService.Training.Operators;
using NasService.Training.Optimizers;
using NasService.Training.Quantization;
using NasService.Training.Recipes;
using NasService.Pipeline.Bundles;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Pipeline.Devices;
using NasService.Pipeline.Jobs;
using NasService.Pipeline.Latency;
using NasService.Pipeline.Reports;
using NasService.Pipeline.Scoring;
using NasService.Pipeline.Search;
using NasService.Pipeline.Stages;

namespace NasService.Pipeline;

/// <summary>Everything that runs jobs in one process, on one data folder.</summary>
public static class PipelineServices
{
    /// <summary>What scores a bundle on other data: kinds of data and tasks, and how bundles describe their inputs. Needs no store.</summary>
    /// <param name="services">Gets the registrations; those of the training and of the tasks are there.</param>
    public static IServiceCollection AddBundleScoring(this IServiceCollection services) => services
        .AddSingleton<IBundleInputs, AudioInputs>()
        .AddSingleton<IBundleInputs, CharacterInputs>()
        .AddSingleton<IBundleInputs, PairInputs>()
        .AddSingleton<IBundleInputs, PictureInputs>()
        .AddSingleton<IBundleInputs, TextInputs>()
        .AddSingleton(p => new BundleInputs(p.GetServices<IBundleInputs>()))
        .AddSingleton(p => new BundleScore(p.GetServices<IDataSource>(), p.GetRequiredService<TaskCatalog>(), p.GetRequiredService<BundleInputs>(), p.GetRequiredService<QualityMeters>()));

    /// <param name="services">Gets the registrations.</param>
    /// <param name="folder">Where all state lives.</param>
    /// <param name="spaceFolder">The shipped search spaces.</param>
    /// <param name="database">As for <see cref="StorageOptions.Database"/>; null: the folder's own SQLite file.</param>
    /// <param name="retryFor">As for <see cref="StorageOptions.RetryFor"/>.</param>
    /// <param name="shares">As for <see cref="StorageOptions.Shares"/>; null: all users have the same.</param>
    public static IServiceCollection AddPipeline(
        this IServiceCollection services,
        DataFolder folder,
        string spaceFolder,
        string? database = null,
        TimeSpan? retryFor = null,
        ShareWeights? shares = null)
    {
        services.AddTraining().AddSearch().AddLightGbm().AddMeasurement().AddNasStorage(new StorageOptions
        {
            Database = database ?? folder.Database,
            ArtifactFolder = folder.Artifacts,
            RetryFor = retryFor ?? StorageOptions.DefaultRetryFor,
            Shares = shares ?? ShareWeights.Equal,
        });
        services.AddSingleton(folder);
        services.AddSingleton(BlockCatalog.Shipped).AddSingleton(TaskCatalog.Shipped);
        services.AddSingleton(p => new SpaceLibrary(spaceFolder, p.GetRequiredService<BlockCatalog>(), p.GetRequiredService<TaskCatalog>()));
        services.AddSingleton(p => new JobNames(
            [.. p.GetServices<IDataSource>().Select(s => s.Kind)],
            [.. p.GetServices<ITrainingRecipe>().Select(r => r.Name)],
            [.. p.GetRequiredService<SearchAlgorithmCatalog>().Names],
            [.. p.GetServices<ILatencyMeterFactory>().Select(m => m.Name)])
        {
            Optimizers = [.. p.GetRequiredService<OptimizerCatalog>().Names],
            Importances = [.. p.GetRequiredService<ImportanceCatalog>().Names],
            TeachableRecipes = [.. p.GetServices<ITrainingRecipe>().Where(r => r.TakesOutsideTeacher).Select(r => r.Name)],
        });
        services.AddSingleton<ILatencyMeterFactory, ReplayMeterFactory>();
        services.AddBundleScoring();
        services.AddSingleton(p => new JobResources(
            p.GetRequiredService<IJobStore>(),
            p.GetRequiredService<IArtifactStore>(),
            folder,
            p.GetRequiredService<TimeProvider>(),
            p.GetServices<IDataSource>(),
            p.GetServices<IRangeEstimator>(),
            p.GetServices<ITrainingRecipe>(),
            p.GetServices<ILatencyMeterFactory>(),
            p.GetRequiredService<OpCatalog>(),
            p.GetRequiredService<TaskLosses>(),
            p.GetRequiredService<OptimizerCatalog>(),
            p.GetRequiredService<ImportanceCatalog>(),
            p.GetRequiredService<QualityMeters>(),
            p.GetRequiredService<BundleInputs>(),
            p.GetRequiredService<MeasurementLock>()));
        services.AddSingleton<JobReading>();
        services.AddJobChecks();
        services.AddSingleton<JobSubmission>();
        services.AddSingleton<FrontDocuments>().AddSingleton<JobSpecialization>();
        services.AddSingleton<BundleExport>();
        services.AddSingleton<ReportDocuments>().AddSingleton<ReportFile>();
        services.AddSingleton<FollowerLatencies>().AddSingleton<FollowerChoice>().AddSingleton<Followers>()
            .AddSingleton<FollowerPredictors>();
        services.AddSingleton<SearchLoop>();
        services.AddSingleton<JobTeachers>();
        services.AddSingleton<EarlierPredictors>();
        services.AddSingleton<IStage, ValidateStage>();
        services.AddSingleton<IStage, TrainStage>();
        services.AddSingleton<IStage, SampleStage>();
        services.AddSingleton<IStage, SearchStage>();
        services.AddSingleton<IStage, VerifyStage>();
        services.AddSingleton<IStage, TestStage>();
        services.AddSingleton<IStage, ExportStage>();
        services.AddSingleton(p => new JobRunner(
            p.GetRequiredService<IJobStore>(), p.GetRequiredService<JobReading>(), p.GetRequiredService<JobResources>(), p.GetServices<IStage>(), p.GetRequiredService<ReportFile>()));
        return services;
    }
}
