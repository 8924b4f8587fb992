using System.Collections.Frozen;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Networks;
using NasService.Core.Spaces;
using NasService.Torch.Extras;
using NasService.Training.Calibration;
using NasService.Training.Data;
using NasService.Training.Export;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using NasService.Training.Supernets;

namespace NasService.Pipeline.Candidates;

/// <summary>Makes exported models of architectures: calibrate, extract, fold, quantize, write. Thread-safe; synchronous.</summary>
/// <param name="supernet">Its weights.</param>
/// <param name="data">What is calibrated on.</param>
/// <param name="settings">How.</param>
/// <param name="estimators">Of int8 ranges.</param>
/// <param name="weightLimit">Largest int8 weight.</param>
/// <param name="extras">Operators of the calibration; null: the fastest.</param>
internal sealed class CandidateModels(
    Supernet supernet, DataSet data, CalibrationDefinition settings, IEnumerable<IRangeEstimator> estimators, int weightLimit, ITorchExtras? extras = null)
{
    private const int CachedTopologies = 96;

    /// <summary>Few of networks as large as an encoder of text, whose tables alone are 50 MB.</summary>
    private const long CachedBytes = 1L << 30;

    private readonly TopologyCache _topologies = new((int)Math.Clamp(CachedBytes / (sizeof(float) * supernet.Space.LargestPlan.Parameters), 2, CachedTopologies));
    private readonly BatchNormCalibrator _batchNorm = new(data, settings.BatchNormImages, extras);
    private readonly Lazy<SharedBatchNorm> _shared = new(() => SharedBatchNorm.Collect(supernet, data, settings.BatchNormImages, 0, CancellationToken.None));
    private readonly RangeCalibrator _ranges = new(data, settings, estimators);

    public SearchSpace Space => supernet.Space;

    /// <summary>Steps that were trained with the weights, of the one network that they are; null: all is calibrated.</summary>
    public LearnedSteps? Learned { get; init; }

    /// <summary>An ONNX file's bytes; the same architecture gives the same bytes.</summary>
    /// <param name="architecture">The network, policy included.</param>
    /// <param name="cancellationToken">Ends between batches of calibration images.</param>
    /// <param name="limit">Largest int8 weight; null: that of the device that leads.</param>
    public byte[] Export(Architecture architecture, CancellationToken cancellationToken, int? limit = null)
        => Export(architecture, Space.Plan(architecture), cancellationToken, limit);

    /// <summary>The same for a policy that the space need not offer.</summary>
    /// <param name="architecture">Whose weights; its own policy does not matter.</param>
    /// <param name="plan">Its topology with the policy to export.</param>
    /// <param name="cancellationToken">Ends between batches of calibration images.</param>
    /// <param name="limit">Largest int8 weight; null: that of the device that leads.</param>
    public byte[] Export(Architecture architecture, NetworkPlan plan, CancellationToken cancellationToken, int? limit = null)
    {
        var topology = Get(architecture, plan, cancellationToken);
        return OnnxExporter.Export(
            topology.Network, plan,
                plan.Layers.Any(l => l.Format.NeedsRanges) ? topology.Ranges.Value
                    : new Dictionary<string, ActivationRange>(StringComparer.Ordinal),
            limit ?? weightLimit);
    }

    /// <summary>Writes the ONNX file.</summary>
    /// <param name="architecture">The network, policy included.</param>
    /// <param name="path">Of the file; its folder is there.</param>
    /// <param name="cancellationToken">Ends between batches of calibration images.</param>
    /// <param name="limit">Largest int8 weight; null: that of the device that leads.</param>
    public ModelFile Write(Architecture architecture, string path, CancellationToken cancellationToken, int? limit = null)
    {
        PrivateFiles.Write(path, Export(architecture, cancellationToken, limit));
        return new ModelFile(architecture.Id, path);
    }

    private Topology Get(Architecture architecture, NetworkPlan plan, CancellationToken cancellationToken)
        => _topologies.GetOrAdd(architecture.TopologyId, () =>
        {
            var statistics = settings.Recalibrates ? _batchNorm.Calibrate(supernet, plan, cancellationToken) : _shared.Value.Of(plan);
            var network = SubNetworkExtractor.Extract(supernet, plan, statistics, data.TargetScale);
            return Learned is null
                ? new Topology(network, new(() => _ranges.Calibrate(network, cancellationToken)))
                : new Topology(Learned.Of(network),
                    new(() => Learned.Of(_ranges.Calibrate(network, cancellationToken)).ToFrozenDictionary(StringComparer.Ordinal)));
        });
}
