using System.Collections.Immutable;
using static TorchSharp.torch;

namespace NasService.Training.Data;

/// <summary>Some samples as a network reads them, with what is right for them.</summary>
/// <param name="Inputs">In the order of the network's inputs.</param>
/// <param name="Targets">Of the same samples.</param>
public sealed record Batch(ImmutableArray<BatchInput> Inputs, BatchTargets Targets)
{
    public int Count => Targets.Count;

    /// <summary>In the order of the network's inputs; the caller owns them.</summary>
    internal Tensor[] ToTensors() => [.. Inputs.Select(i => i.ToTensor())];

    /// <summary>The same on a device.</summary>
    internal Tensor[] ToTensors(Device device) => [.. Inputs.Select(i => i.ToTensor().to(device))];
}
