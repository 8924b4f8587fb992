using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>Normalises by calibrated statistics.</summary>
internal sealed class FixedStatistics(NetworkStatistics statistics) : INormalizedConvolution
{
    public ITorchExtras Extras => TorchExtras.Current;

    public Tensor Apply(LayerPlan layer, Tensor x, Tensor weight, Tensor scale, Tensor shift)
    {
        var z = ConvUnitKernel.Convolve(layer, x, weight, null);
        var s = statistics.Layers[layer.Name];
        using var mean = tensor(s.Mean.ToArray()).to(x.device);
        using var variance = tensor(s.Variance.ToArray()).to(x.device);
        return Activations.Apply(layer.Activation, nn.functional.batch_norm(z, mean, variance, scale, shift, false, 0, layer.NormEpsilon));
    }
}
