using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Import;

/// <summary>
/// Convolutions with a folded BN, whose shift is the bias, and what a BN would see of them: mean of means and mean of variances over
/// batches, as calibration has them.
/// </summary>
internal sealed class FoldedStatistics : INormalizedConvolution
{
    private readonly Dictionary<string, (double[] Mean, double[] Variance, long Images)> _sums = new(StringComparer.Ordinal);

    public ITorchExtras Extras => TorchExtras.Current;

    public Tensor Apply(LayerPlan layer, Tensor x, Tensor weight, Tensor scale, Tensor shift)
    {
        long stride = layer.Stride, padding = layer.Kernel / 2;
        var y = nn.functional.conv2d(x, weight, null, [stride, stride], [padding, padding], [1L, 1L], layer.Groups);
        var mean = y.mean([0L, 2L, 3L]).data<float>().ToArray();
        var variance = y.var([0L, 2L, 3L], unbiased: false).data<float>().ToArray();
        var (means, variances, images) = _sums.GetValueOrDefault(layer.Name, (new double[mean.Length], new double[mean.Length], 0));
        for (var c = 0; c < mean.Length; c++)
        {
            means[c] += x.size(0) * (double)mean[c];
            variances[c] += x.size(0) * (double)variance[c];
        }

        _sums[layer.Name] = (means, variances, images + x.size(0));
        return Activations.Apply(layer.Activation, y.Plus(shift.view(1, -1, 1, 1)));
    }

    /// <summary>Of a layer's channels.</summary>
    public (IEnumerable<double> Mean, IEnumerable<double> Variance) Of(string layer)
    {
        var (mean, variance, images) = _sums[layer];
        return (mean.Select(m => m / images), variance.Select(v => v / images));
    }
}
