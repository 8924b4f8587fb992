using NasService.Core.Blocks;
using NasService.Core.Spaces;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <content>One sub-network as a supernet of its own.</content>
public sealed partial class Supernet
{
    private Supernet(SearchSpace space, NetworkPlan plan, Device device)
    {
        Space = space;
        Device = device;
        BlocksOfLargest = plan.Blocks;
        foreach (var layer in plan.Layers)
        {
            // The weights are overwritten at once.
            _layers.Add(layer.Name, new SharedLayer(layer, [layer.Kernel], new Random(0), device));
        }

        Parameters = [.. _layers.Values.SelectMany(l => l.Parameters)];
        foreach (var parameter in Parameters)
        {
            parameter.Value.DetachFromDisposeScope();
        }
    }

    /// <summary>
    /// The sub-network alone, its weights copied and its kernels transformed: it can be trained on without the others. It runs
    /// <paramref name="plan"/> and its policies, and nothing else; the caller owns it.
    /// </summary>
    public Supernet Cut(NetworkPlan plan)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var cut = new Supernet(Space, plan, Device);
        foreach (var layer in plan.Layers)
        {
            var (from, to) = (_layers[layer.Name], cut._layers[layer.Name]);
            to.Weight.copy_(from.SliceWeight(layer));
            to.Scale?.copy_(from.SliceScale(layer)!);
            to.Shift?.copy_(from.SliceShift(layer)!);
            to.Bias?.copy_(from.SliceBias(layer)!);
        }

        return cut;
    }
}
