using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>Activation functions by their name in a plan.</summary>
internal static class Activations
{
    /// <summary>Whether the kernels of convolutions have it at their end.</summary>
    public static bool IsFused(Activation activation)
        => activation is Activation.None or Activation.Relu or Activation.Relu6 or Activation.HSwish;

    public static Tensor Apply(Activation activation, Tensor x) => activation switch
    {
        Activation.None => x,
        Activation.Relu => nn.functional.relu(x),
        Activation.Relu6 => nn.functional.relu6(x),
        Activation.HSwish => nn.functional.hardswish(x),
        Activation.HSigmoid => nn.functional.hardsigmoid(x),
        Activation.Gelu => nn.functional.gelu(x),
        Activation.Tanh => x.tanh(),
        Activation.SquaredRelu => Squared(nn.functional.relu(x)),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "Expected a known activation."),
    };

    private static Tensor Squared(Tensor x) => x.mul(x);
}
