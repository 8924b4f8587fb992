using System.Collections.Immutable;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Seeds;
using NasService.Training.Data;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Calibration;

/// <summary>
/// BN statistics without recalibration, to be compared with it: the running averages that all sub-networks leave behind together, cut to a sub-network's leading
/// channels, as a training that keeps running statistics has them at its end. Collected once, on the calibration images, each batch through another random
/// sub-network. Immutable.
/// </summary>
public sealed class SharedBatchNorm
{
    private const int BatchSize = 100;
    private const int Batches = 150;

    private readonly NetworkStatistics _all;

    private SharedBatchNorm(NetworkStatistics all) => _all = all;

    /// <param name="supernet">Trained.</param>
    /// <param name="data">Its images.</param>
    /// <param name="images">How many of those trained on are used, again and again.</param>
    /// <param name="seed">Which sub-networks.</param>
    /// <param name="cancellationToken">Ends between batches.</param>
    public static SharedBatchNorm Collect(Supernet supernet, DataSet data, int images, int seed, CancellationToken cancellationToken)
    {
        var indices = data.Split.Training.AsSpan()[..Math.Min(images, data.Split.Training.Length)];
        var running = new RunningStatistics(supernet.Plans);
        using var noGrad = no_grad();
        for (var b = 0; b < Batches; b++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var scope = NewDisposeScope();
            var plan = supernet.Space.Plan(supernet.Space.Sample(Seed.Derive(seed, "shared-batch-norm", b)));
            var start = b * BatchSize % indices.Length;
            var part = indices.Slice(start, Math.Min(BatchSize, indices.Length - start));
            supernet.Forward(data.Samples.Read(part, new DataView(plan.Inputs)).ToTensors(supernet.Device), plan, running);
        }

        return new SharedBatchNorm(running.ToStatistics());
    }

    /// <param name="plan">A sub-network.</param>
    public NetworkStatistics Of(NetworkPlan plan) => new(plan.Layers.Where(l => l.HasBatchNorm).ToDictionary(
        l => l.Name,
        l => new LayerStatistics(Of(l, _all.Layers[l.Name].Mean), Of(l, _all.Layers[l.Name].Variance)),
        StringComparer.Ordinal));

    private static ImmutableArray<float> Of(LayerPlan layer, ImmutableArray<float> all)
        => [.. Enumerable.Range(0, layer.Out).Select(c => all[OutputPlaces.Of(layer, c, all.Length)])];
}
