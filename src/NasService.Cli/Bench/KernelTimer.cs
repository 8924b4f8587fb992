using System.Diagnostics;
using NasService.Core.Blocks;
using NasService.Torch.Extras;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Cli.Bench;

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
        ITorchExtras[] sides = [TorchExtras.Plain, TorchExtras.Current];
        var times = sides.Select(_ => (Forward: new List<double>(), Backward: new List<double>())).ToArray();
        for (var k = 0; k <= repeats; k++)
        {
            for (var s = 0; s < sides.Length; s++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                using var one = NewDisposeScope();
                var start = Stopwatch.GetTimestamp();
                var y = sides[s].ConvNormAct(x, weight, scale, shift, fused);
                var forward = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                start = Stopwatch.GetTimestamp();
                autograd.grad([y], inputs, [gradient]);
                var backward = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (k > 0)
                {
                    times[s].Forward.Add(forward);
                    times[s].Backward.Add(backward);
                }
            }
        }

        var shape = FormattableString.Invariant($"{layer.In} to {layer.Out}, {layer.Kernel}x{layer.Kernel}/{layer.Stride}{(layer.IsDepthwise ? " depthwise" : "")} at {layer.InSize}");
        return new KernelTimes(
            layer.Name, shape, 2e-9 * batch * layer.Macs, Quantiles.Of(times[0].Forward).Median, Quantiles.Of(times[0].Backward).Median,
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
