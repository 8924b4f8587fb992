using NasService.Torch.Extras;
using NasService.Training.Relaxation;
using static TorchSharp.torch;

namespace NasService.Training.Quantization;

/// <summary>Steps of one tensor, and the codes between which it is rounded: real = step x code. Not thread-safe.</summary>
internal sealed class StepQuantizer
{
    private const double Smallest = 1e-8;

    private readonly float[] _start;
    private readonly long[] _shape;
    private readonly int _lowest;
    private readonly int _highest;
    private readonly AdamVector _logarithms;
    private readonly double _gradientScale;

    private StepQuantizer(Tensor start, int lowest, int highest, double gradientScale)
    {
        (_start, _shape) = (start.cpu().contiguous().data<float>().ToArray(), start.shape);
        (_lowest, _highest, _gradientScale) = (lowest, highest, gradientScale);
        _logarithms = new AdamVector(_start.Length, beta1: 0.9);
    }

    /// <summary>One for each output.</summary>
    public float[] Steps => [.. _start.Zip(_logarithms.Values, (s, l) => s * MathF.Exp(l))];

    /// <summary>From the lowest code to the highest.</summary>
    public ActivationRange Range => new(_lowest * Steps[0], _highest * Steps[0]);

    /// <summary>A step for each output, at first 2 mean|w| / sqrt(Q).</summary>
    public static StepQuantizer OfWeight(Tensor weight, int bits)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var (limit, w) = (BitSteps.Limit(bits), weight.detach());
        long[] inner = [.. Enumerable.Range(1, (int)w.dim() - 1).Select(d => (long)d)];
        var start = w.abs().mean(inner, keepdim: true).Times(2 / Math.Sqrt(limit)).clamp_min(HeldScalar.Of(Smallest));
        return new StepQuantizer(start, -limit, limit, 1 / Math.Sqrt((double)w.numel() / w.size(0) * limit));
    }

    /// <summary>One step; codes begin at the place of zero between the extremes.</summary>
    public static StepQuantizer OfInput(Tensor x, int bits)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var (codes, v) = ((1 << bits) - 1, x.detach());
        var (low, high) = (Math.Min(0, v.min().item<float>()), Math.Max(0, v.max().item<float>()));
        var zero = high > low ? (int)Math.Clamp(Math.Round(codes * -low / (high - low)), 0, codes) : 0;
        var start = v.abs().mean().Times(2 / Math.Sqrt(codes)).clamp_min(HeldScalar.Of(Smallest)).reshape(1);
        return new StepQuantizer(start, -zero, codes - zero, 1 / Math.Sqrt((double)v.numel() / v.size(0) * codes));
    }

    /// <summary>The steps as a leaf of one pass.</summary>
    public Tensor Leaf() => tensor(Steps, _shape).requires_grad_();

    public void Move(Tensor gradient, double rate)
    {
        // Of a logarithm: the step's gradient times the step.
        var values = gradient.cpu().contiguous().data<float>().ToArray();
        var steps = Steps;
        _logarithms.Step([.. values.Zip(steps, (g, s) => g * s)], rate);
    }

    /// <summary>Equations 1 to 3 of the paper: clipped numbers pass no gradient, the others do as if they were not rounded, and the step
    /// learns from both.</summary>
    public Tensor Round(Tensor x, Tensor leaf)
    {
        using var scale = HeldScalar.New(_gradientScale);
        using var rest = HeldScalar.New(1 - _gradientScale);
        var step = leaf.mul(scale).Plus(leaf.detach().mul(rest));
        var code = x.div(step).clamp(HeldScalar.Of(_lowest), HeldScalar.Of(_highest));
        var error = code.detach().round().add(code.detach(), HeldScalar.Of(-1));
        return code.Plus(error).mul(step);
    }
}
