using System.Xml.Linq;
using NasService.Core.Metrics;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Reports.Charts;

namespace NasService.Core.Reports.Sections;

/// <summary>The front's best compromise, block by block.</summary>
internal static class KneeSection
{
    private const int PerRow = 6;
    private const double Pitch = 142;
    private const double BoxWidth = 118;
    private const double BoxHeight = 84;
    private const double RowHeight = 138;
    private const double Top = 30;

    public static XElement? Create(ReportDocument report) => report.Knee is not { } knee || report.KneePlan is not { } plan ? null : Html.Section(
        "knee",
        "The knee's architecture",
        Html.Facts(
        [
            ("network", $"{knee.Label} of the front, {knee.Point.ArchitectureId}"),
            (
                report.Metric.Name,
                QualityText.Of(report.Metric, knee.Point.Validation.Value)
                + (knee.Point.Test is { } t ? $" (test {QualityText.Of(report.Metric, t.Value)})" : "")),
            ("latency", $"{ReportText.Milliseconds(knee.Point.Latency.MedianMs)} ms"),
            ("input", string.Join(", ", plan.Inputs.Select(i => $"{i.Shape}"))),
            ("MACs", ReportText.Count(plan.Macs)),
            ("parameters", ReportText.Count(plan.Parameters)),
        ]),
        Html.Figure(
            Draw(plan),
            "From the image to the classes. The bar below a block is its share of the multiply-accumulates; a curve above it: its input is added to its output.",
            Html.Legend(
                new[] { PolicyKind.Fp32, PolicyKind.Int8, PolicyKind.Mixed }.Where(k => plan.Blocks.Any(b => Policy(b) == k))
                    .Select(k => Html.Key(Svg.Rectangle(2, 3, 14, 12, 2, "block " + Marks.Style(k)), k == PolicyKind.Mixed ? "some layers in int8" : ReportText.Of(k))))));

    private static XElement Draw(NetworkPlan plan)
    {
        var content = new List<XElement>();
        for (var i = 0; i < plan.Blocks.Length; i++)
        {
            var (x, y) = (12 + (i % PerRow * Pitch), Top + (i / PerRow * RowHeight));
            content.AddRange(Box(plan, plan.Blocks[i], x, y));
            if (i < plan.Blocks.Length - 1)
            {
                var across = x + BoxWidth + (i % PerRow < PerRow - 1 ? Pitch - BoxWidth : 10);
                content.Add(Svg.Path($"M{Svg.N(x + BoxWidth + 2)} {Svg.N(y + (BoxHeight / 2))}H{Svg.N(across - 3)}m-5 -4l5 4l-5 4", "arrow"));
            }
        }

        var rows = (plan.Blocks.Length + PerRow - 1) / PerRow;
        return Svg.Root(860, Top + (rows * RowHeight) - 20, $"A network of {plan.Blocks.Length} blocks", content);
    }

    private static IEnumerable<XElement> Box(NetworkPlan plan, BlockPlan block, double x, double y)
    {
        var policy = Policy(block);
        var share = (double)block.Macs / plan.Macs;
        var title = string.Join('\n', block.Layers.Select(l => $"{l.Name}: {l.In} to {l.Out}, {l.Kernel}x{l.Kernel}, stride {l.Stride}, {(l.Bits == 8 ? "int8" : "fp32")}, {ReportText.Count(l.Macs)}MACs"));
        if (block.HasResidual)
        {
            yield return Svg.Path($"M{Svg.N(x + 10)} {Svg.N(y)}C{Svg.N(x + 22)} {Svg.N(y - 26)} {Svg.N(x + BoxWidth - 22)} {Svg.N(y - 26)} {Svg.N(x + BoxWidth - 10)} {Svg.N(y)}", "arrow");
        }

        yield return Svg.Rectangle(x, y, BoxWidth, BoxHeight, 6, "block " + Marks.Style(policy), title);
        yield return Svg.Text(x + (BoxWidth / 2), y + 18, block.Name, "label strong middle");
        yield return Svg.Text(x + (BoxWidth / 2), y + 36, Operator(block), "label middle");
        yield return Svg.Text(x + (BoxWidth / 2), y + 54, $"{block.Out} x {block.OutSize} x {block.OutSize}", "label middle");
        yield return Svg.Text(x + (BoxWidth / 2), y + 72, policy == PolicyKind.Mixed ? $"{block.Layers.Count(l => l.Bits == 8)} of {block.Layers.Length} int8" : ReportText.Of(policy), "label middle");
        yield return Svg.Rectangle(x, y + BoxHeight + 5, BoxWidth, 5, 2.5, "track");
        yield return Svg.Rectangle(x, y + BoxHeight + 5, Math.Max(1.5, BoxWidth * share), 5, 2.5, "share", $"{ReportText.Percent(share, 1)} of the MACs");
    }

    /// <summary>As in <c>mbconv 5x5, inner 72</c>; the inner width is what an expansion makes of the input.</summary>
    private static string Operator(BlockPlan block)
    {
        var kernel = block.Layers.Max(l => l.Kernel);
        var inner = block.MainPath.Where(n => n.Op is ConvUnit).Skip(1).Select(n => n.Shape[0]).DefaultIfEmpty(0).Max();
        return inner > 0 ? $"{block.Block} {kernel}x{kernel}, {inner}" : kernel > 1 ? $"{block.Block} {kernel}x{kernel}" : block.Block;
    }

    private static PolicyKind Policy(BlockPlan block)
    {
        // Gates stay in fp32 whatever the policy says, so they do not make a block mixed.
        var layers = block.Nodes.Where(n => n.Op.HasInt8).SelectMany(n => n.Op.Layers).ToArray();
        var int8 = layers.Count(l => l.Bits == 8);
        return int8 == 0 ? PolicyKind.Fp32 : int8 == layers.Length ? PolicyKind.Int8 : PolicyKind.Mixed;
    }
}
