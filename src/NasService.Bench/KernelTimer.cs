using System.Diagnostics;
using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Bench;

/// <summary>Times layers of one network by our operators and by libtorch's, in turns.</summary>
internal static class KernelTimer
{
    private const int Side = 1024;

    /// <param name="layer">One with batch normalisation.</param>
    /// <param name="batch">Images.</param>
    /// <param name="repeats">Timings of each; the first call is not among them.</param>
    /// <param name="cancellationToken">Checked before every timing.</param>
    public static KernelTimes Measure(LayerPlan layer, int batch, int repeats, CancellationToken cancellationToken)
    {
        using var scope = NewDisposeScope();
        var x = TorchExtras.Current.ChannelsLast(randn(batch, layer.In, layer.InSize, layer.InSize)).detach();
        var weight = randn(layer.Out, layer.In / layer.Groups, layer.Kernel, layer.Kernel).requires_grad_();
        var scale = ones(layer.Out).requires_grad_();
        var shift = zeros(layer.Out).requires_grad_();

        // Images need no gradient.
        Tensor[] inputs = layer.In <= 3 ? [weight, scale, shift] : [x.requires_grad_(), weight, scale, shift];
        var fused = BatchStatistics.Fused(layer);
        var gradient = TorchExtras.Current.ChannelsLast(randn(batch, layer.Out, layer.OutSize, layer.OutSize));
        var shape = FormattableString.Invariant($"{layer.In} to {layer.Out}, {layer.Kernel}x{layer.Kernel}/{layer.Stride}{(layer.IsDepthwise ? " depthwise" : "")} at {layer.InSize}");
        return Time(layer.Name, shape, 2e-9 * batch * layer.Macs, extras => extras.ConvNormAct(x, weight, scale, shift, fused), inputs, gradient, repeats, cancellationToken);
    }

    /// <summary>A squeeze-and-excitation gate on maps of <paramref name="size"/> x <paramref name="size"/>.</summary>
    public static KernelTimes MeasureGate(LayerPlan reduce, LayerPlan expand, int size, int batch, int repeats, CancellationToken cancellationToken)
    {
        using var scope = NewDisposeScope();
        var x = TorchExtras.Current.ChannelsLast(randn(batch, reduce.In, size, size)).detach().requires_grad_();
        Tensor[] weights =
        [
            randn(reduce.Out, reduce.In, 1, 1).requires_grad_(), zeros(reduce.Out).requires_grad_(), randn(expand.Out, expand.In, 1, 1).requires_grad_(), zeros(expand.Out).requires_grad_(),
        ];
        var gradient = TorchExtras.Current.ChannelsLast(randn(batch, reduce.In, size, size));
        return Time(
            reduce.Name, $"{reduce.In} by {reduce.Out} at {size}", 2e-9 * batch * (reduce.Macs + expand.Macs),
            extras => extras.Gate(x, weights[0], weights[1], weights[2], weights[3]), [x, .. weights], gradient, repeats, cancellationToken);
    }

    /// <summary>A layer behind the pool: a product of matrices, libtorch's on both sides.</summary>
    public static KernelTimes MeasureLinear(LayerPlan layer, int batch, int repeats, CancellationToken cancellationToken)
    {
        using var scope = NewDisposeScope();
        var x = randn(batch, layer.In).requires_grad_();
        var weight = randn(layer.Out, layer.In).requires_grad_();
        var bias = zeros(layer.Out).requires_grad_();
        return Time(
            layer.Name, $"{layer.In} to {layer.Out}", 2e-9 * batch * layer.Macs, _ => nn.functional.linear(x, weight, bias), [x, weight, bias], randn(batch, layer.Out), repeats, cancellationToken);
    }

    /// <summary>Cross-entropy with smoothed labels, libtorch's on both sides.</summary>
    public static KernelTimes MeasureLoss(int classes, int batch, int repeats, CancellationToken cancellationToken)
    {
        using var scope = NewDisposeScope();
        var logits = randn(batch, classes).requires_grad_();
        var labels = tensor(new long[batch]);
        return Time(
            "loss", $"{classes} classes", 0, _ => nn.functional.cross_entropy(logits, labels, label_smoothing: 0.1), [logits], tensor(1f), repeats, cancellationToken);
    }

    private static KernelTimes Time(
        string name, string shape, double gflop, Func<ITorchExtras, Tensor> forward, Tensor[] inputs, Tensor gradient, int repeats, CancellationToken cancellationToken)
    {
        ITorchExtras[] sides = [TorchExtras.Plain, TorchExtras.Current];
        var times = sides.Select(_ => (Forward: new List<double>(), Backward: new List<double>())).ToArray();
        for (var k = 0; k <= repeats; k++)
        {
            for (var s = 0; s < sides.Length; s++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                using var one = NewDisposeScope();
                var start = Stopwatch.GetTimestamp();
                var y = forward(sides[s]);
                var forwardMs = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                start = Stopwatch.GetTimestamp();
                autograd.grad([y], inputs, [gradient]);
                var backwardMs = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (k > 0)
                {
                    times[s].Forward.Add(forwardMs);
                    times[s].Backward.Add(backwardMs);
                }
            }
        }

        return new KernelTimes(
            name, shape, gflop, Quantiles.Of(times[0].Forward).Median, Quantiles.Of(times[0].Backward).Median,
            Quantiles.Of(times[1].Forward).Median, Quantiles.Of(times[1].Backward).Median);
    }

    /// <returns>10^9 operations a second of a large product, 10^9 bytes a second of a large copy; medians.</returns>
    public static (double ProductGflops, double CopyGigabytes) Peaks(int repeats)
    {
        using var scope = NewDisposeScope();
        using var gradless = no_grad();
        var a = randn(Side, Side);
        var from = ones(16L << 20);
        var to = zeros(16L << 20);
        var product = Median(() => a.matmul(a).Dispose());
        var copy = Median(() => to.copy_(from));
        return (2e-6 * Side * Side * Side / product, 2e-6 * 4 * (16L << 20) / copy);

        double Median(Action action)
        {
            action();
            return Quantiles.Of(Enumerable.Range(0, repeats).Select(_ => StepTime.Of(action).WallMs)).Median;
        }
    }
}
