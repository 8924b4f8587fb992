using NasService.Core.Networks;
using NasService.Torch.Extras;
using NasService.Training.Data;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Calibration;

/// <summary>
/// Recomputes BN statistics for one sub-network on the fixed, un-augmented calibration images: needed before every evaluation, since shared
/// weights have no running statistics that fit all their sub-networks. Synchronous; one instance may serve several threads.
/// </summary>
/// <param name="data">The images.</param>
/// <param name="images">How many of them.</param>
/// <param name="extras">The operators; null: the body in use.</param>
public sealed class BatchNormCalibrator(DataSet data, int images, ITorchExtras? extras = null)
{
    private const int BatchSize = 250;

    public NetworkStatistics Calibrate(Supernet supernet, NetworkPlan plan, CancellationToken cancellationToken)
    {
        if (plan.Layers.All(l => !l.HasBatchNorm))
        {
            return NetworkStatistics.None;
        }

        var indices = data.Split.Training.AsSpan()[..Math.Min(images, data.Split.Training.Length)];
        var collected = new CollectingStatistics(extras ?? TorchExtras.Current);
        using var noGrad = no_grad();
        for (var i = 0; i < indices.Length; i += BatchSize)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var scope = NewDisposeScope();
            var part = indices.Slice(i, Math.Min(BatchSize, indices.Length - i));
            supernet.Forward(data.Samples.Read(part, new DataView(plan.Inputs)).ToTensors(supernet.Device), plan, collected);
            collected.EndBatch(part.Length);
        }

        return collected.ToStatistics();
    }
}
