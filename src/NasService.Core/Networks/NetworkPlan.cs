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
    /// <summary>
    /// What training alone runs behind the network, as the classes that embeddings are compared with: it learns with the network and is neither counted nor
    /// exported. Empty: losses read <see cref="Outputs"/>.
    /// </summary>
    public ImmutableArray<BlockPlan> Training { get; init; } = [];

    /// <summary>With those that training alone runs.</summary>
    public IEnumerable<Node> TrainedNodes => Training.IsEmpty ? Nodes : Nodes.Concat(Training.SelectMany(b => b.Nodes));

    /// <summary>What the loss reads.</summary>
    public string TrainedOutput => Training.IsEmpty ? Outputs[0].Node : Training[^1].Output.Name;

    public IEnumerable<Node> Nodes => Blocks.SelectMany(b => b.Nodes);

    public IEnumerable<LayerPlan> Layers => Blocks.SelectMany(b => b.Layers);

    /// <summary>Numbers that it gives for a sample: one for each class, or an embedding.</summary>
    public int Classes => Outputs[0].Spec.Shape[0];

    public long Macs => Blocks.Sum(b => b.Macs);

    /// <summary>Multiply-accumulates times bits of weight times bits of activation, under the plan's policy: counted, of no
    /// device.</summary>
    public long BitOps => Blocks.Sum(b => b.BitOps);

    public long Parameters => Blocks.Sum(b => b.Parameters);

    /// <summary>Bytes of weights, biases and scales under the plan's policy; a file adds its graph to that.</summary>
    public long Bytes => Blocks.Sum(b => b.Bytes);

    /// <summary>The same network with its layers as <paramref name="change"/> makes them; shapes must stay.</summary>
    public NetworkPlan WithLayers(Func<LayerPlan, LayerPlan> change)
        => this with { Blocks = [.. Blocks.Select(b => b.WithLayers(change))] };
}
