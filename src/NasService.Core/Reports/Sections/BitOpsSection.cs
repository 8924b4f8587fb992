using System.Globalization;
using System.Xml.Linq;
using NasService.Core.Evaluations;
using NasService.Core.Metrics;
using NasService.Core.Pareto;
using NasService.Core.Reports.Charts;

namespace NasService.Core.Reports.Sections;

/// <summary>The front over bit operations, in the numbers of the search, where a job has them for an objective.</summary>
internal static class BitOpsSection
{
    private const double Width = 860;
    private const double Height = 360;

    public static XElement? Create(ReportDocument report)
    {
        var known = report.Evaluations.Where(e => e.Succeeded && e.BitOps is not null).ToArray();
        if (!report.Definition.Search.CountsBitOps || known.Length == 0)
        {
            return null;
        }

        var front = Front(known, report.Metric);
        return Html.Section(
            "front-bitops", $"{report.Metric.Name} over bit operations",
                Html.Figure(Draw(report, known, front), Caption(report.Metric), Legend(report, front)),
            Html.Table(["network", "policy", $"{report.Metric.Name}, ranking samples", "BitOPs", "latency ms"],
                front.Select(e => (IEnumerable<string>)
            [
                e.ArchitectureId, ReportText.Of(KindOf(report, e)), QualityText.Of(report.Metric, e.Quality!.Value),
                    ReportText.Count(e.BitOps!.Value),
                ReportText.Milliseconds(e.Latency!.MedianMs),
            ])));
    }

    /// <summary>Those that no other one is both as good and as cheap as, cheapest first; of equal ones the first.</summary>
    internal static Evaluation[] Front(IReadOnlyList<Evaluation> known, QualityMetric metric)
        => [.. ParetoFront.DistinctIndices([.. known.Select(e => new[] { metric.Minimized(e.Quality!.Value), e.BitOps!.Value })])
            .Select(i => known[i]).OrderBy(e => e.BitOps)];

    private static string Caption(QualityMetric metric)
        => $"Counted, of no device: multiply-accumulates times the bits of weights and activations, fewer are better. {metric.Name} is of the samples that rank candidates, of exported files in 8 and 32 bits. "
            + "A network of this front need not be on that of latency.";

    private static XElement Legend(ReportDocument report, Evaluation[] front) => Html.Legend(
        front.Select(e => KindOf(report, e)).Distinct().Order().Select(k => Html.Key(Marks.Of(k, 9, 9, 5.5), ReportText.Of(k))),
        Html.Key(Svg.Circle(9, 9, 2.5, "cloud"), "evaluated in the search"));

    private static PolicyKind KindOf(ReportDocument report, Evaluation e) => PolicyKinds.Of(report.Space, e.Genes.AsSpan());

    private static XElement Draw(ReportDocument report, Evaluation[] known, Evaluation[] front)
    {
        var metric = report.Metric;
        var worst = front.Max(e => metric.Minimized(e.Quality!.Value));
        var best = front.Min(e => metric.Minimized(e.Quality!.Value));

        // What lies far behind the front would press it into a corner.
        var shown = known.Where(e => metric.Minimized(e.Quality!.Value) <= worst + (0.25 * (worst - best))).ToArray();
        var chart = new Chart(Width, Height, shown.Select(e => (double)e.BitOps!.Value), shown.Select(e => e.Quality!.Value),
            isXLogarithmic: true);
        chart = metric.IsShare ? chart.OfShares() : chart;
        foreach (var e in shown)
        {
            chart.Add(Svg.Circle(chart.X.At(e.BitOps!.Value), chart.Y.At(e.Quality!.Value), 2, "cloud", Describe(e, metric)));
        }

        chart.AddSteps([.. front.Select(e => ((double)e.BitOps!.Value, e.Quality!.Value))], "front");
        foreach (var e in front)
        {
            chart.Add(Marks.Of(KindOf(report, e), chart.X.At(e.BitOps!.Value), chart.Y.At(e.Quality!.Value), 5.5, Describe(e, metric)));
        }

        return chart.ToSvg(
            $"Front of {front.Length} networks: {metric.Name} against bit operations", "bit operations (logarithmic)",
            (metric.Unit is "" or QualityMetric.Share ? metric.Name
                : $"{metric.Name}, {metric.Unit}") + (metric.Direction == Direction.Minimize ? " (less is better)" : ""),
            v => ReportText.Count(v), metric.IsShare ? ReportText.PercentTicks(chart.Y.Ticks(Chart.YTicks)) : v
                => v.ToString("G4", CultureInfo.InvariantCulture));
    }

    private static string Describe(Evaluation e, QualityMetric metric)
        => $"{e.ArchitectureId}: {QualityText.Of(metric, e.Quality!.Value)}, {ReportText.Count(e.BitOps!.Value)} bit operations, {ReportText.Milliseconds(e.Latency!.MedianMs)} ms";
}
