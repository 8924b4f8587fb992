using System.Collections.Immutable;
using NasService.Cli.Output;
using NasService.Core.Networks;
using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Bench;

/// <summary>A training step of one network by kind of operator, one thread, against what the machine could do at best.</summary>
/// <param name="ProductGflops">10^9 operations a second of a product of 1,024 x 1,024 matrices.</param>
/// <param name="CopyGigabytes">10^9 bytes a second, read and written, of a copy of 64 MiB.</param>
/// <param name="Kinds">Convolutions with their normalisation and activation, gates, layers behind the pool, the loss.</param>
internal sealed record StepKinds(double ProductGflops, double CopyGigabytes, ImmutableArray<KindTimes> Kinds)
{
    /// <param name="nodes">Of one network, in its order.</param>
    /// <param name="classes">Of the loss.</param>
    /// <param name="batch">Images.</param>
    /// <param name="repeats">Timings of each distinct layer.</param>
    /// <param name="cancellationToken">Checked before every timing.</param>
    public static StepKinds Measure(IReadOnlyList<Node> nodes, int classes, int batch, int repeats, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        var found = new List<KindTimes>();
        foreach (var same in nodes.Select(n => n.Op).OfType<ConvUnit>().Select(c => c.Layer).Where(l => l.HasBatchNorm).GroupBy(l => l with { Name = "" }))
        {
            var (layer, count) = (same.First(), same.Count());
            var maps = ((long)layer.In * layer.InSize * layer.InSize) + ((long)layer.Out * layer.OutSize * layer.OutSize);
            found.Add(Of(KindOf(layer), count, maps, KernelTimer.Measure(layer, batch, repeats, cancellationToken)));
        }

        foreach (var same in nodes.Where(n => n.Op is Gate).GroupBy(n => (n.Op.Layers[0].In, n.Op.Layers[0].Out, n.Shape)))
        {
            var (gate, shape) = ((Gate)same.First().Op, same.Key.Shape);
            found.Add(Of(
                "squeeze-excite", same.Count(), 2 * shape.Count, KernelTimer.MeasureGate(gate.Reduce, gate.Expand, shape[1], batch, repeats, cancellationToken)));
        }

        foreach (var layer in nodes.Where(n => n.Op is Linear or ConvUnit { Layer.HasBatchNorm: false }).SelectMany(n => n.Op.Layers))
        {
            found.Add(Of("linear", 1, layer.In + layer.Out, KernelTimer.MeasureLinear(layer, batch, repeats, cancellationToken)));
        }

        found.Add(Of("loss", 1, classes, KernelTimer.MeasureLoss(classes, batch, repeats, cancellationToken)));
        var (product, copy) = KernelTimer.Peaks(repeats);
        return new StepKinds(product, copy, [.. found.GroupBy(k => k.Kind).Select(g => Sum(g.Key, g))]);

        KindTimes Of(string kind, int count, long maps, KernelTimes t)
            => new(kind, count, count * t.Gflop, 4e-9 * count * batch * maps, count * t.PlainForwardMs, count * t.PlainBackwardMs, count * t.FastForwardMs, count * t.FastBackwardMs);
    }

    public FigureTable[] Tables()
    {
        var times = new FigureTable("largest network, 1 thread", "layers", "plain ms forward", "backward", "fast ms forward", "backward", "of plain", "share");
        var rates = new FigureTable("fast", "GFLOP/s forward", "backward", "of the product's", "map GB/s forward", "backward", "of the copy's");
        var all = Sum("all", Kinds);
        foreach (var k in Kinds.Append(all))
        {
            times.Row(
                k.Kind, $"{k.Layers}", $"{k.PlainForwardMs:F2}", $"{k.PlainBackwardMs:F2}", $"{k.FastForwardMs:F2}", $"{k.FastBackwardMs:F2}", $"{k.FastMs / k.PlainMs:F2}", $"{k.FastMs / all.FastMs:P1}");
            rates.Row(
                k.Kind, $"{k.ForwardGflops:F0}", $"{k.BackwardGflops:F0}", $"{k.ForwardGflops / ProductGflops:P0}, {k.BackwardGflops / ProductGflops:P0}",
                $"{k.ForwardGigabytes:F1}", $"{k.BackwardGigabytes:F1}", $"{k.ForwardGigabytes / CopyGigabytes:P0}, {k.BackwardGigabytes / CopyGigabytes:P0}");
        }

        return [times, rates.Row("at best", $"{ProductGflops:F0}", "", "", $"{CopyGigabytes:F1}", "", "")];
    }

    private static string KindOf(LayerPlan layer)
        => layer.IsDepthwise ? "depthwise, norm, activation" : layer.Kernel == 1 ? "1x1, norm, activation" : "dense, norm, activation";

    private static KindTimes Sum(string kind, IEnumerable<KindTimes> times)
        => times.Aggregate(new KindTimes(kind, 0, 0, 0, 0, 0, 0, 0), (a, b) => new KindTimes(
            kind, a.Layers + b.Layers, a.Gflop + b.Gflop, a.MapGigabytes + b.MapGigabytes, a.PlainForwardMs + b.PlainForwardMs, a.PlainBackwardMs + b.PlainBackwardMs,
            a.FastForwardMs + b.FastForwardMs, a.FastBackwardMs + b.FastBackwardMs));
}
