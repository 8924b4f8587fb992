using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Submission.Checks;
using NasService.Training.Data;
using NasService.Training.Data.Audio;
using NasService.Training.Data.Characters;
using NasService.Training.Data.Pairs;
using NasService.Training.Data.Folders;
using NasService.Training.Data.Targets;
using NasService.Training.Data.Text;
using NasService.Training.Export;
using NasService.Training.Importance;
using NasService.Training.Losses;
using NasService.Training.Operators;
using NasService.Training.Optimizers;
using NasService.Training.Quantization;
using NasService.Training.Recipes;

namespace NasService.Training;

/// <summary>Registrations, one line per implementation.</summary>
public static class TrainingServices
{
    public static IServiceCollection AddTraining(this IServiceCollection services) => services
        .AddSingleton<DataSurvey>().AddSingleton<IDataSurvey>(p => p.GetRequiredService<DataSurvey>())
        .AddSingleton<IDataSource, AudioDataSource>()
        .AddSingleton<IDataSource, CharacterDataSource>()
        .AddSingleton<IDataSource, CifarDataSource>()
        .AddSingleton<IDataSource>(_ => new TextDataSource(new CsvFormat()))
        .AddSingleton<IDataSource, FolderDataSource>()
        .AddSingleton<IDataSource, IdxDataSource>()
        .AddSingleton<IDataSource>(_ => new TextDataSource(new JsonLinesFormat()))
        .AddSingleton<IDataSource, NpyDataSource>()
        .AddSingleton<IDataSource, PairDataSource>()
        .AddSingleton<IDataSource, TargetsDataSource>()
        .AddSingleton<IDataSource>(_ => new TextDataSource(new TsvFormat()))
        .AddSingleton(p => OpCatalog.Shipped.With(p.GetServices<IOpKernel>(), p.GetServices<IOpLowering>()))
        .AddSingleton(TaskLosses.Shipped)
        .AddSingleton<IOptimizer, AdamW>()
        .AddSingleton<IOptimizer, Sgd>()
        .AddSingleton(p => new OptimizerCatalog(p.GetServices<IOptimizer>()))
        .AddSingleton<IChannelImportance, L1Importance>()
        .AddSingleton<IChannelImportance, TaylorImportance>()
        .AddSingleton<IChannelImportance, TrajectoryImportance>()
        .AddSingleton(p => new ImportanceCatalog(p.GetServices<IChannelImportance>()))
        .AddSingleton<ITrainingRecipe, DifferentiableRecipe>()
        .AddSingleton<ITrainingRecipe, FineTunedRecipe>()
        .AddSingleton<ITrainingRecipe, MultiArchitectureRecipe>()
        .AddSingleton<ITrainingRecipe, ProgressiveShrinkingRecipe>()
        .AddSingleton<ITrainingRecipe, SandwichRecipe>()
        .AddSingleton<ITrainingRecipe, SinglePathRecipe>()
        .AddSingleton<ITrainingRecipe, SortedRecipe>()
        .AddSingleton<IRangeEstimator, MinMaxRange>()
        .AddSingleton<IRangeEstimator, PercentileRange>()
        .AddSingleton<IRangeEstimator, KlRange>();
}
