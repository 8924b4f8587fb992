using NasService.Core.Networks;
using static TorchSharp.torch;

namespace NasService.Training.Data;

/// <summary>One input of a network for N samples, row-major: N x C x H x W as the shape says, or N x H x W x C.</summary>
public sealed class BatchInput
{
    private readonly int _count;
    private readonly bool _isChannelsLast;

    /// <param name="spec">Float; its shape is C x H x W where channels are last.</param>
    /// <param name="values">N samples.</param>
    /// <param name="isChannelsLast">The numbers lie as N x H x W x C.</param>
    /// <exception cref="ArgumentException">Not a whole number of samples, or no map whose channels could be last.</exception>
    public BatchInput(TensorSpec spec, float[] values, bool isChannelsLast = false)
        : this(spec, ElementType.Float, values.Length)
    {
        if (isChannelsLast && spec.Shape.Rank != 3)
        {
            throw new ArgumentException($"Expected C x H x W, got {spec.Shape}.", nameof(spec));
        }

        (Floats, _isChannelsLast) = (values, isChannelsLast);
    }

    /// <param name="spec">Of whole numbers.</param>
    /// <param name="values">N samples.</param>
    /// <exception cref="ArgumentException">Not a whole number of samples.</exception>
    public BatchInput(TensorSpec spec, long[] values)
        : this(spec, ElementType.Integer, values.Length) => Integers = values;

    private BatchInput(TensorSpec spec, ElementType type, int values)
    {
        _count = (int)(values / spec.Shape.Count);
        if (spec.Type != type || _count * spec.Shape.Count != values)
        {
            throw new ArgumentException($"Expected samples of {spec.Shape} ({spec.Type}), got {values} numbers ({type}).", nameof(values));
        }

        Spec = spec;
    }

    public TensorSpec Spec { get; }

    /// <summary>Null where the numbers are whole.</summary>
    public float[]? Floats { get; }

    /// <summary>Null where the numbers are not whole.</summary>
    public long[]? Integers { get; }

    /// <summary>Copies the floats as the shape says, channels first.</summary>
    public void CopyTo(Span<float> target)
    {
        var floats = Floats ?? throw new InvalidOperationException($"Expected floats, got whole numbers in {Spec.Name}.");
        if (!_isChannelsLast)
        {
            floats.CopyTo(target);
            return;
        }

        var (channels, size) = (Spec.Shape[0], (int)Spec.Shape.Count);
        for (var start = 0; start < floats.Length; start += size)
        {
            for (var c = 0; c < channels; c++)
            {
                var map = target.Slice(start + (c * (size / channels)), size / channels);
                for (var (p, at) = (0, start + c); p < map.Length; p++, at += channels)
                {
                    map[p] = floats[at];
                }
            }
        }
    }

    /// <summary>N x the shape, channels last in memory where they are last here. The caller owns it.</summary>
    internal Tensor ToTensor()
    {
        if (_isChannelsLast)
        {
            return ImageTensor.Wrap(Floats!, _count, Spec.Shape);
        }

        long[] shape = [_count, .. Enumerable.Range(0, Spec.Shape.Rank).Select(a => (long)Spec.Shape[a])];
        return Floats is { } floats ? tensor(floats, shape) : tensor(Integers!, shape);
    }
}
