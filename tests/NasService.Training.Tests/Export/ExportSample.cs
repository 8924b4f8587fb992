using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Spaces;
using NasService.Training.Calibration;
using NasService.Training.Data;
using NasService.Training.Export;
using NasService.Training.Extraction;
using NasService.Training.Operators;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Export;

/// <summary>A supernet with random weights and everything that is exported from it.</summary>
internal sealed class ExportSample : IDisposable
{
    private static readonly CalibrationDefinition Calibration = new(64, 64, RangeMethods.MinMax, 1);

    private readonly Supernet _supernet;
    private readonly BatchNormCalibrator _batchNorm;
    private readonly RangeCalibrator _ranges;

    public ExportSample(SearchSpace space, OpCatalog? operators = null, DataSet? data = null)
    {
        Space = space;
        Data = data ?? TestSpaces.OpenData(channels: space.Definition.Input.Channels);
        _supernet = TestSpaces.RandomSupernet(space, operators: operators);
        _batchNorm = new BatchNormCalibrator(Data, Calibration.BatchNormImages);
        _ranges = new RangeCalibrator(Data, Calibration, [new MinMaxRange()]);
    }

    public SearchSpace Space { get; }

    public DataSet Data { get; }

    /// <summary>The network of an architecture, folded, with the ranges of its activations.</summary>
    public (FoldedNetwork Network, NetworkPlan Plan, IReadOnlyDictionary<string, ActivationRange> Ranges) Cut(Architecture architecture)
    {
        var plan = Space.Plan(architecture);
        var network = SubNetworkExtractor.Extract(_supernet, plan, _batchNorm.Calibrate(_supernet, plan, CancellationToken.None));
        return (network, plan, _ranges.Calibrate(network, CancellationToken.None));
    }

    public byte[] Export(Architecture architecture)
    {
        var (network, plan, ranges) = Cut(architecture);
        return OnnxExporter.Export(network, plan, ranges);
    }

    /// <summary>Validation images of a plan's resolution, in the caller's dispose scope.</summary>
    public Tensor Images(NetworkPlan plan, int count) => Data.Samples.Read(Data.Split.Ranking.AsSpan()[..count], new DataView(plan.Inputs)).ToTensors()[0];

    public void Dispose() => _supernet.Dispose();

    /// <summary>Row-major values in the order of the shape, whatever the strides.</summary>
    public static float[] Values(Tensor t) => t.contiguous().data<float>().ToArray();
}
