using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Measurement.Devices;
using NasService.Measurement.Meters;
using NasService.Measurement.Quality;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Training.Data;
using NasService.Training.Importance;
using NasService.Training.Losses;
using NasService.Training.Operators;
using NasService.Training.Optimizers;
using NasService.Training.Quantization;
using NasService.Training.Recipes;

namespace NasService.Pipeline.Jobs;

/// <summary>What every job of this process draws on.</summary>
internal sealed class JobResources(
    IJobStore store,
    IArtifactStore artifacts,
    DataFolder folder,
    TimeProvider time,
    IEnumerable<IDataSource> dataSources,
    IEnumerable<IRangeEstimator> rangeEstimators,
    IEnumerable<ITrainingRecipe> recipes,
    IEnumerable<ILatencyMeterFactory> meters,
    OpCatalog operators,
    TaskLosses losses,
    OptimizerCatalog optimizers,
    ImportanceCatalog importances,
    QualityMeters quality,
    BundleInputs bundleInputs,
    MeasurementLock measurements)
{
    /// <summary>Full range of int8 weights.</summary>
    private const int FullLimit = 127;

    /// <summary>Unsigned-by-signed products of pairs are added in 16 bits where the CPU has no int8 dot product; 7-bit weights keep them from saturating.</summary>
    private const int ReducedLimit = 63;

    public IJobStore Store => store;

    public IArtifactStore Artifacts => artifacts;

    public DataFolder Folder => folder;

    public TimeProvider Time => time;

    /// <summary>Held while a latency is measured on this machine.</summary>
    public MeasurementLock Measurements => measurements;

    /// <summary>Of the networks.</summary>
    public OpCatalog Operators => operators;

    /// <summary>Of the tasks.</summary>
    public TaskLosses Losses => losses;

    public OptimizerCatalog Optimizers => optimizers;

    /// <summary>Orders of channels and heads.</summary>
    public ImportanceCatalog Importances => importances;

    /// <summary>Of the tasks' metrics.</summary>
    public QualityMeters Quality => quality;

    /// <summary>How bundles describe what models read.</summary>
    public BundleInputs BundleInputs => bundleInputs;

    public IEnumerable<IRangeEstimator> RangeEstimators => rangeEstimators;

    public IDataSource DataSource(string kind) => dataSources.FirstOrDefault(s => s.Kind == kind)
        ?? throw new InputException("data.kind", "There is no such kind of data set.", kind, string.Join(", ", dataSources.Select(s => s.Kind)));

    public ITrainingRecipe Recipe(string name) => recipes.FirstOrDefault(r => r.Name == name)
        ?? throw new InputException("supernet.recipe", "There is no such recipe.", name, string.Join(", ", recipes.Select(r => r.Name)));

    public ILatencyMeter Meter(LatencyDefinition definition) => MeterFactory(definition.Meter).Create(definition);

    public ILatencyMeterFactory MeterFactory(string name) => meters.FirstOrDefault(m => m.Name == name)
        ?? throw new InputException("latency.meter", "There is no such meter.", name, string.Join(", ", meters.Select(m => m.Name)));

    public static int WeightLimit(DeviceFingerprint device) => DeviceCapabilities.Of(device).HasInt8DotProduct ? FullLimit : ReducedLimit;
}
