using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>
/// The shared weights of all sub-networks of a space. A forward pass names its sub-network by the plan it runs, so that several threads can
/// run several sub-networks at once; nothing is switched over in between.
/// </summary>
public sealed partial class Supernet : IDisposable
{
    private readonly Dictionary<string, SharedLayer> _layers = new(StringComparer.Ordinal);

    /// <summary>Fresh weights, decided by the seed alone.</summary>
    /// <param name="space">Of the sub-networks.</param>
    /// <param name="seed">Decides the weights.</param>
    /// <param name="device">Where they live; null: the processor.</param>
    /// <param name="operators">That the space's blocks are made of; null: those that ship.</param>
    public Supernet(SearchSpace space, int seed, Device? device = null, OpCatalog? operators = null)
    {
        Space = space;
        Operators = operators ?? OpCatalog.Shipped;
        Device = device ?? CPU;
        Plans = [.. space.LargestPlans];
        var index = 0;
        var kernels = ElasticKernels.Of(space);
        using var scope = NewDisposeScope();
        foreach (var node in Plans.SelectMany(p => p.TrainedNodes).Where(n => !n.Op.Layers.IsEmpty).GroupBy(n => n.Name, StringComparer.Ordinal)
            .Select(same => same.MaxBy(n => n.Op.Parameters)!))
        {
            foreach (var shared in Operators.Kernels.Get(node.Op).Create(node.Op, kernels, () => Seed.Derive(seed, "weights", index++), Device))
            {
                Add(shared);
            }
        }

        Parameters = [.. _layers.Values.SelectMany(l => l.Parameters)];
    }

    public SearchSpace Space { get; }

    public Device Device { get; }

    /// <summary>Its operators, which networks cut from it keep.</summary>
    public OpCatalog Operators { get; }

    /// <summary>Every weight, in a fixed order.</summary>
    internal ImmutableArray<SupernetParameter> Parameters { get; }

    /// <summary>The networks that together have all its weights: the largest one first, then those that choices with names make of it.</summary>
    internal ImmutableArray<NetworkPlan> Plans { get; }

    internal ImmutableArray<BlockPlan> BlocksOfLargest => Plans[0].Blocks;

    internal SharedLayer Layer(string name) => _layers[name];

    /// <summary>Outputs (N x classes, or embeddings) of the sub-network <paramref name="plan"/> for what its inputs say.</summary>
    /// <param name="inputs">In the order of the plan's; maps with channels-last strides.</param>
    /// <param name="plan">The sub-network.</param>
    /// <param name="norm">By which statistics it normalises, and by which operators it computes.</param>
    /// <param name="observe">As of <see cref="NetworkRunner.Run"/>.</param>
    /// <param name="slices">Where its parts of the weights come from; null: views.</param>
    /// <param name="drop">What is left out of its blocks, in training; null: nothing.</param>
    internal Tensor Forward(
        IReadOnlyList<Tensor> inputs, NetworkPlan plan, INormalizedConvolution norm, Action<string, Tensor>? observe = null,
        SliceSource? slices = null, DropPath? drop = null)
        => NetworkRunner.Run(inputs, plan, new SupernetPass(this, norm, slices, drop), observe);

    /// <summary>What the task's loss reads: the network's output, or what training alone makes of that.</summary>
    /// <inheritdoc cref="Forward"/>
    internal Tensor ForwardToLoss(
        IReadOnlyList<Tensor> inputs, NetworkPlan plan, INormalizedConvolution norm, SliceSource? slices = null, Action<string, Tensor>? observe = null,
        DropPath? drop = null)
        => NetworkRunner.Run(inputs, plan, new SupernetPass(this, norm, slices, drop), observe, isTrained: true);

    /// <summary>SHA-256 over names and values of all weights.</summary>
    public string ComputeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        foreach (var parameter in Parameters)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(parameter.Name));
            hash.AppendData(MemoryMarshal.AsBytes(parameter.Value.detach().cpu().contiguous().data<float>().ToArray().AsSpan()));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose()
    {
        foreach (var parameter in Parameters)
        {
            parameter.Value.Dispose();
        }
    }

    private void Add(SharedLayer shared)
    {
        _layers.Add(shared.Largest.Name, shared);
        foreach (var parameter in shared.Parameters)
        {
            parameter.Value.DetachFromDisposeScope();
        }
    }
}
