using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>
/// Normalises by batch statistics and keeps running averages of them for the largest networks' channels, from mean 0 and variance 1, with PyTorch's momentum; a
/// channel that a batch did not use stays as it was. Not thread-safe.
/// </summary>
internal sealed class RunningStatistics(IEnumerable<NetworkPlan> largest) : INormalizedConvolution
{
    private const float Momentum = 0.1f;

    private readonly Dictionary<string, (float[] Mean, float[] Variance)> _running = largest.SelectMany(p => p.Layers).Where(l => l.HasBatchNorm).DistinctBy(l => l.Name).ToDictionary(
        l => l.Name, l => (new float[l.Out], Enumerable.Repeat(1f, l.Out).ToArray()), StringComparer.Ordinal);

    public ITorchExtras Extras => TorchExtras.Current;

    public Tensor Apply(LayerPlan layer, Tensor x, Tensor weight, Tensor scale, Tensor shift)
    {
        var (y, mean, variance) = Extras.ConvNormActStats(x, weight, scale, shift, BatchStatistics.Fused(layer));
        var running = _running[layer.Name];
        Add(layer, running.Mean, mean);
        Add(layer, running.Variance, variance);
        return layer.Activation == Activation.HSigmoid ? Activations.Apply(layer.Activation, y) : y;
    }

    public NetworkStatistics ToStatistics()
        => new(_running.ToDictionary(r => r.Key, r => new LayerStatistics([.. r.Value.Mean], [.. r.Value.Variance]), StringComparer.Ordinal));

    private static void Add(LayerPlan layer, float[] running, Tensor batch)
    {
        var values = batch.data<float>().ToArray();
        batch.Dispose();
        for (var c = 0; c < values.Length; c++)
        {
            var place = OutputPlaces.Of(layer, c, running.Length);
            running[place] += Momentum * (values[c] - running[place]);
        }
    }
}
