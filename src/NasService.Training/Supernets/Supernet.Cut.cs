using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <content>One sub-network as a supernet of its own.</content>
public sealed partial class Supernet
{
    private static readonly Dictionary<string, int[]> s_fixedKernels = new(StringComparer.Ordinal);

    private Supernet(SearchSpace space, NetworkPlan plan, int seed, Device device, OpCatalog operators)
    {
        Space = space;
        Operators = operators;
        Device = device;
        Plans = [plan];
        var index = 0;
        foreach (var shared in plan.TrainedNodes.SelectMany(n => Operators.Kernels.Get(n.Op).Create(n.Op, s_fixedKernels, () => Seed.Derive(seed, "weights", index++), device)))
        {
            Add(shared);
        }

        Parameters = [.. _layers.Values.SelectMany(l => l.Parameters)];
    }

    /// <summary>One network with fresh weights of its own, shared with none: what a supernet's sub-network is compared with. It runs the plan and its policies, and nothing else.</summary>
    /// <param name="space">Whose network it is.</param>
    /// <param name="plan">The network.</param>
    /// <param name="seed">Decides the weights.</param>
    /// <param name="device">Where they live; null: the processor.</param>
    public static Supernet Single(SearchSpace space, NetworkPlan plan, int seed, Device? device = null)
    {
        using var scope = NewDisposeScope();
        return new Supernet(space, plan, seed, device ?? CPU, OpCatalog.Shipped);
    }

    /// <summary>
    /// The sub-network alone, its weights copied and its kernels transformed: it can be trained on without the others. It runs
    /// <paramref name="plan"/> and its policies, and nothing else; the caller owns it.
    /// </summary>
    public Supernet Cut(NetworkPlan plan)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var cut = new Supernet(Space, plan, 0, Device, Operators);
        foreach (var layer in plan.TrainedNodes.SelectMany(n => n.Op.Layers))
        {
            var (from, to) = (_layers[layer.Name], cut._layers[layer.Name]);
            to.Weight.copy_(from.SliceWeight(layer).view_as(to.Weight));
            to.Scale?.copy_(from.SliceScale(layer)!.view_as(to.Scale));
            to.Shift?.copy_(from.SliceShift(layer)!.view_as(to.Shift));
            to.Bias?.copy_(from.SliceBias(layer)!.view_as(to.Bias));
        }

        return cut;
    }
}
