using System.Collections.Immutable;
using NasService.Core.Operators;

namespace NasService.Core.Networks;

/// <summary>
/// A concrete network as a graph without cycles: every node with its shape and number format, in order of execution. What is counted,
/// activated in the supernet, extracted and exported.
/// </summary>
/// <param name="Inputs">What it reads.</param>
/// <param name="Blocks">Its nodes, block by block.</param>
/// <param name="Outputs">What it gives.</param>
public sealed record NetworkPlan(ImmutableArray<TensorSpec> Inputs, ImmutableArray<BlockPlan> Blocks, ImmutableArray<NetworkOutput> Outputs)
{
    public IEnumerable<Node> Nodes => Blocks.SelectMany(b => b.Nodes);

    public IEnumerable<LayerPlan> Layers => Blocks.SelectMany(b => b.Layers);

    /// <summary>Outputs of the classifier.</summary>
    public int Classes => Outputs[0].Spec.Shape[0];

    public long Macs => Blocks.Sum(b => b.Macs);

    public long Parameters => Blocks.Sum(b => b.Parameters);

    /// <summary>Bytes of weights, biases and scales under the plan's policy; a file adds its graph to that.</summary>
    public long Bytes => Blocks.Sum(b => b.Bytes);

    /// <summary>The same network with its layers as <paramref name="change"/> makes them; shapes must stay.</summary>
    public NetworkPlan WithLayers(Func<LayerPlan, LayerPlan> change)
        => this with { Blocks = [.. Blocks.Select(b => b.WithLayers(change))] };
}
