using NasService.Core.Networks;
using NasService.Training.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Extraction;

/// <summary>A plain network in managed memory, BN folded; immutable and thread-safe. What ranges are calibrated on and files are written from.</summary>
public sealed record FoldedNetwork(NetworkPlan Plan, IReadOnlyDictionary<string, FoldedLayer> Layers)
{
    /// <summary>What it is computed and written with.</summary>
    public OpCatalog Operators { get; init; } = OpCatalog.Shipped;

    /// <summary>Makes the layers' tensors once; the function runs the network. Tensors belong to the caller's dispose scope.</summary>
    internal Func<IReadOnlyList<Tensor>, Action<string, Tensor>?, Tensor> Compile()
    {
        var pass = new FoldedPass(this);
        return (inputs, observe) => NetworkRunner.Run(inputs, Plan, pass, observe);
    }
}
