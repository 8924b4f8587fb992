using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>
/// Normalises by batch statistics and averages them over the batches seen, weighted by images: mean of means and mean of variances, as in
/// Once-for-All's <c>reset_running_statistics</c> (the variance of the means is left out there too). Not thread-safe.
/// </summary>
internal sealed class CollectingStatistics(ITorchExtras extras) : INormalizedConvolution
{
    private readonly Dictionary<string, (double[] Mean, double[] Variance)> _sums = new(StringComparer.Ordinal);
    private long _images;

    public ITorchExtras Extras => extras;

    public Tensor Apply(LayerPlan layer, Tensor x, Tensor weight, Tensor scale, Tensor shift)
    {
        var (y, mean, variance) = extras.ConvNormActStats(x, weight, scale, shift, BatchStatistics.Fused(layer));
        var n = x.shape[0];
        if (!_sums.TryGetValue(layer.Name, out var sums))
        {
            sums = (new double[mean.shape[0]], new double[mean.shape[0]]);
            _sums.Add(layer.Name, sums);
        }

        var (m, v) = (mean.data<float>().ToArray(), variance.data<float>().ToArray());
        for (var c = 0; c < m.Length; c++)
        {
            sums.Mean[c] += n * (double)m[c];
            sums.Variance[c] += n * (double)v[c];
        }

        mean.Dispose();
        variance.Dispose();
        return Activations.IsFused(layer.Activation) ? y : Activations.Apply(layer.Activation, y);
    }

    /// <summary>Counts the images of a batch that has passed through all layers.</summary>
    public void EndBatch(long images) => _images += images;

    /// <exception cref="InvalidOperationException">No batch was seen.</exception>
    public NetworkStatistics ToStatistics()
    {
        if (_images == 0)
        {
            throw new InvalidOperationException("Expected one batch or more before the statistics are read, got none.");
        }

        return new NetworkStatistics(_sums.ToDictionary(
            s => s.Key,
            s => new LayerStatistics([.. s.Value.Mean.Select(m => (float)(m / _images))], [.. s.Value.Variance.Select(v => (float)(v / _images))]),
            StringComparer.Ordinal));
    }
}
