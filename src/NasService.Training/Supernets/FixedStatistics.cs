using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>Normalises by calibrated statistics.</summary>
internal sealed class FixedStatistics(NetworkStatistics statistics) : INormalizedConvolution
{
    public ITorchExtras Extras => TorchExtras.Current;

    public Tensor Apply(LayerPlan layer, Tensor x, Tensor weight, Tensor scale, Tensor shift)
    {
        long stride = layer.Stride, padding = layer.Kernel / 2;
        var z = nn.functional.conv2d(x, weight, null, [stride, stride], [padding, padding], [1L, 1L], layer.Groups);
        var s = statistics.Layers[layer.Name];
        using var mean = tensor(s.Mean.ToArray()).to(x.device);
        using var variance = tensor(s.Variance.ToArray()).to(x.device);
        return Activations.Apply(layer.Activation, nn.functional.batch_norm(z, mean, variance, scale, shift, false, 0, layer.NormEpsilon));
    }
}
