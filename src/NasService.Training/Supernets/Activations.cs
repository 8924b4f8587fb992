using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>Activation functions by their name in a plan.</summary>
internal static class Activations
{
    public static Tensor Apply(Activation activation, Tensor x) => activation switch
    {
        Activation.None => x,
        Activation.Relu => nn.functional.relu(x),
        Activation.Relu6 => nn.functional.relu6(x),
        Activation.HSwish => nn.functional.hardswish(x),
        Activation.HSigmoid => nn.functional.hardsigmoid(x),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "Expected a known activation."),
    };
}
