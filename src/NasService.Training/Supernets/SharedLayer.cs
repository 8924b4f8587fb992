using System.Collections.Immutable;
using NasService.Core.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>
/// The weights that every sub-network's version of one layer is cut from: leading channels, centre crops of the kernel times a learned,
/// identity-initialised matrix per size step, shared across channels (Once-for-All §3). Where channels fall into heads the weight has a
/// dimension for them:
/// leading heads, and of each the leading channels.
/// </summary>
internal sealed class SharedLayer
{
    private readonly ImmutableArray<int> _kernels;
    private readonly Dictionary<int, Parameter> _transforms = [];

    /// <param name="largest">The layer in the largest network.</param>
    /// <param name="kernels">Kernel sides on offer, ascending; one if not elastic.</param>
    /// <param name="weight">The initial weights, on the processor.</param>
    /// <param name="device">Where the weights live.</param>
    public SharedLayer(LayerPlan largest, ImmutableArray<int> kernels, Tensor weight, Device device)
    {
        Largest = largest;
        _kernels = kernels;
        Weight = new Parameter((largest.OutHeads + largest.InHeads > 0 ? weight.view(WeightSizes(weight.shape)) : weight).to(device));
        if (largest.HasBatchNorm)
        {
            Scale = new Parameter(PerOutput(ones(largest.Out, device: device)));
            Shift = new Parameter(PerOutput(zeros(largest.Out, device: device)));
        }
        else if (largest.BiasCount > 0)
        {
            Bias = new Parameter(PerOutput(zeros(largest.Out, device: device)));
        }

        for (var i = 0; i + 1 < kernels.Length; i++)
        {
            _transforms.Add(kernels[i], new Parameter(eye(Places(kernels[i]), device: device)));
        }
    }

    public LayerPlan Largest { get; }

    /// <summary>Makes a smaller kernel of the whole where that is no crop: weight and side; null: a crop, and its matrix.</summary>
    public Func<Tensor, int, Tensor>? Resample { get; init; }

    public Parameter Weight { get; }

    /// <summary>Whether weight decay applies to the weight.</summary>
    public bool Decays { get; init; } = true;

    public Parameter? Scale { get; }

    public Parameter? Shift { get; }

    public Parameter? Bias { get; }

    public IEnumerable<SupernetParameter> Parameters
    {
        get
        {
            yield return new SupernetParameter($"{Largest.Name}.weight", Weight, Decays);
            foreach (var (name, value) in new[] { ("scale", Scale), ("shift", Shift), ("bias", Bias) })
            {
                if (value is not null)
                {
                    yield return new SupernetParameter($"{Largest.Name}.{name}", value, false);
                }
            }

            foreach (var (kernel, matrix) in _transforms.OrderBy(t => t.Key))
            {
                yield return new SupernetParameter($"{Largest.Name}.transform{kernel}", matrix, false);
            }
        }
    }

    /// <summary>The weight of this layer in a sub-network: out x in / groups x k x k, or out x in for the classifier. A view where nothing is transformed.</summary>
    public Tensor SliceWeight(LayerPlan layer, SliceSource? source = null)
    {
        source ??= Slices.View;
        var w = layer.OutHeads + layer.InHeads > 0 ? OfHeads(layer, source) : source(Weight, layer.Out, layer.In / layer.Groups);
        if (layer.Kernel == Largest.Kernel)
        {
            return w;
        }

        if (Resample is not null)
        {
            return Resample(w, layer.Kernel);
        }

        var size = Largest.Kernel;
        for (var i = _kernels.Length - 2; i >= 0 && size > layer.Kernel; i--)
        {
            var next = _kernels[i];
            var offset = (size - next) / 2;
            var rows = Largest.Frames > 0 ? w : w.narrow(2, offset, next);
            var crop = rows.narrow(3, offset, next).reshape(-1, Places(next));
            w = crop.matmul(source(_transforms[next], Places(next))).view(layer.Out, layer.In / layer.Groups, Places(next) / next, next);
            size = next;
        }

        return w;
    }

    public Tensor? SliceScale(LayerPlan layer, SliceSource? source = null)
        => PerOutput(Scale, layer, source);

    public Tensor? SliceShift(LayerPlan layer, SliceSource? source = null)
        => PerOutput(Shift, layer, source);

    public Tensor? SliceBias(LayerPlan layer, SliceSource? source = null) => PerOutput(Bias, layer, source);

    private static Tensor? PerOutput(Parameter? values, LayerPlan layer, SliceSource? source) => values is null ? null
        : layer.OutHeads > 0 ? (source ?? Slices.View)(values, layer.OutHeads, layer.Out / layer.OutHeads).flatten()
            : (source ?? Slices.View)(values, layer.Out);

    /// <summary>One number for each output: in heads where those fall into heads.</summary>
    private Tensor PerOutput(Tensor values) => Largest.OutHeads > 0 ? values.view(Largest.OutHeads, Largest.Out / Largest.OutHeads) : values;

    /// <summary>Weights of a filter with such a kernel for one channel.</summary>
    private long Places(int kernel) => Largest.Frames > 0 ? kernel : (long)kernel * kernel;

    /// <summary>Leading heads, and of each the leading channels; heads are one dimension with their channels again.</summary>
    private Tensor OfHeads(LayerPlan layer, SliceSource source)
    {
        Span<long> sizes = stackalloc long[4];
        var count = 0;
        if (layer.OutHeads > 0)
        {
            sizes[count++] = layer.OutHeads;
        }

        sizes[count++] = layer.OutHeads > 0 ? layer.Out / layer.OutHeads : layer.Out;
        if (layer.InHeads > 0)
        {
            sizes[count++] = layer.InHeads;
        }

        sizes[count++] = layer.InHeads > 0 ? layer.In / layer.InHeads : layer.In / layer.Groups;
        var part = source(Weight, sizes[..count]);
        part = layer.InHeads > 0 ? part.flatten(layer.OutHeads > 0 ? 2 : 1, layer.OutHeads > 0 ? 3 : 2) : part;
        return layer.OutHeads > 0 ? part.flatten(0, 1) : part;
    }

    private long[] WeightSizes(long[] plain)
    {
        long[] outputs = Largest.OutHeads > 0 ? [Largest.OutHeads, plain[0] / Largest.OutHeads] : [plain[0]];
        long[] inputs = Largest.InHeads > 0 ? [Largest.InHeads, plain[1] / Largest.InHeads] : [plain[1]];
        return [.. outputs, .. inputs, .. plain[2..]];
    }
}
