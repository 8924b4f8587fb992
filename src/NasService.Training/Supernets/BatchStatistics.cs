using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>Normalises by the batch's own statistics and keeps none: running ones mean nothing for shared weights.</summary>
internal sealed class BatchStatistics(ITorchExtras extras) : INormalizedConvolution
{
    public static BatchStatistics Instance { get; } = new(TorchExtras.Current);

    public ITorchExtras Extras => extras;

    public Tensor Apply(LayerPlan layer, Tensor x, Tensor weight, Tensor scale, Tensor shift)
    {
        var y = extras.ConvNormAct(x, weight, scale, shift, Fused(layer));
        return Activations.IsFused(layer.Activation) ? y : Activations.Apply(layer.Activation, y);
    }

    /// <summary>With the activation where it is one that is fused, else with none.</summary>
    internal static FusedLayer Fused(LayerPlan layer) => new(layer.Stride, layer.Kernel / 2 * layer.Dilation, layer.Groups, layer.NormEpsilon, layer.Activation switch
    {
        Activation.Relu => FusedActivation.Relu,
        Activation.Relu6 => FusedActivation.Relu6,
        Activation.HSwish => FusedActivation.HSwish,
        _ => FusedActivation.None,
    })
    {
        IsOverTime = layer.Frames > 0,
        Dilation = layer.Dilation,
    };
}
