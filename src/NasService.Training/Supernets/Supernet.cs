using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Torch.Extras;
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
    public Supernet(SearchSpace space, int seed, Device? device = null)
    {
        Space = space;
        Device = device ?? CPU;
        var plan = space.LargestPlan;
        var index = 0;
        using var scope = NewDisposeScope();
        foreach (var block in plan.Blocks)
        {
            var kernels = KernelChoices(space, block.Name);
            foreach (var layer in block.Layers)
            {
                var elastic = layer.Kernel > 1 && kernels.Length > 1 ? kernels : [layer.Kernel];
                var shared = new SharedLayer(layer, elastic, Seed.Derive(seed, "weights", index++), Device);
                _layers.Add(layer.Name, shared);
                foreach (var parameter in shared.Parameters)
                {
                    parameter.Value.DetachFromDisposeScope();
                }
            }
        }

        Parameters = [.. _layers.Values.SelectMany(l => l.Parameters)];
        BlocksOfLargest = plan.Blocks;
    }

    public SearchSpace Space { get; }

    public Device Device { get; }

    /// <summary>Every weight, in a fixed order.</summary>
    internal ImmutableArray<SupernetParameter> Parameters { get; }

    internal ImmutableArray<BlockPlan> BlocksOfLargest { get; }

    internal SharedLayer Layer(string name) => _layers[name];

    /// <summary>Logits (N x classes) of the sub-network <paramref name="plan"/> for images N x C x R x R with channels-last strides.</summary>
    /// <param name="images">The images.</param>
    /// <param name="plan">The sub-network.</param>
    /// <param name="norm">By which statistics it normalises, and by which operators it computes.</param>
    /// <param name="observe">As of <see cref="NetworkRunner.Run"/>.</param>
    /// <param name="slices">Where its parts of the weights come from; null: views.</param>
    internal Tensor Forward(
        Tensor images, NetworkPlan plan, INormalizedConvolution norm, Action<string, Tensor>? observe = null, SliceSource? slices = null)
        => NetworkRunner.Run(
            images, plan, (layer, x) => Apply(layer, x, norm, slices), observe, (reduce, expand, x) => Gate(reduce, expand, x, norm.Extras, slices));

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

    private static ImmutableArray<int> KernelChoices(SearchSpace space, string block)
    {
        var gene = space.Genes.IndexOf($"{block}.kernel");
        return gene < 0 ? [] : [.. space.Genes.Dimensions[gene].Choices.Select(k => (int)k).Order()];
    }

    private Tensor Apply(LayerPlan layer, Tensor x, INormalizedConvolution norm, SliceSource? slices)
    {
        var shared = _layers[layer.Name];
        var weight = shared.SliceWeight(layer, slices);
        if (layer.Role == LayerRole.Classifier)
        {
            return nn.functional.linear(x, weight, shared.SliceBias(layer, slices));
        }

        if (layer.HasBatchNorm)
        {
            return norm.Apply(layer, x, weight, shared.SliceScale(layer, slices)!, shared.SliceShift(layer, slices)!);
        }

        long stride = layer.Stride, padding = layer.Kernel / 2;
        var y = layer is { Kernel: 1, InSize: 1, Groups: 1 }
            ? Product(x, weight, shared.SliceBias(layer, slices))
            : nn.functional.conv2d(x, weight, shared.SliceBias(layer, slices), [stride, stride], [padding, padding], [1L, 1L], layer.Groups);
        return Activations.Apply(layer.Activation, y);
    }

    private Tensor Gate(LayerPlan reduce, LayerPlan expand, Tensor x, ITorchExtras extras, SliceSource? slices)
    {
        var (first, second) = (_layers[reduce.Name], _layers[expand.Name]);
        return extras.SqueezeExcite(
            x, first.SliceWeight(reduce, slices), first.SliceBias(reduce, slices)!, second.SliceWeight(expand, slices), second.SliceBias(expand, slices)!);
    }

    /// <summary>A 1x1 convolution of single pixels: a product of matrices, without what a convolution sets up for one.</summary>
    private static Tensor Product(Tensor x, Tensor weight, Tensor? bias)
        => nn.functional.linear(x.flatten(1), weight.flatten(1), bias).unsqueeze(2).unsqueeze(3);
}
