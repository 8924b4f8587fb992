using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using NasService.Core.Metrics;
using NasService.Core.Reports.Charts;

namespace NasService.Core.Reports.Sections;

/// <summary>The Pareto front: drawn with everything that was evaluated and with error bars, then as a table.</summary>
internal static class FrontSection
{
    private const double Width = 860;
    private const double Height = 460;

    public static XElement Create(ReportDocument report) => report.Front.IsEmpty
        ? Html.Section("front", Title(report), Html.Paragraph("There is no front yet."))
        : Html.Section(report.Scenario is { } s ? $"front-{s.Name}" : "front", Title(report), Html.Figure(Draw(report), Caption(report), Legend(report)),
            Html.Paragraph(report.Front.Length == 1 ? "1 network on the front." : $"{report.Front.Length} networks on the front.", "soft"), Table(report.Metric, report.Front),
            report.Baselines.IsEmpty ? null : Html.Paragraph("Baselines, beside the front:", "soft"), report.Baselines.IsEmpty ? null : Table(report.Metric, report.Baselines));

    private static string Title(ReportDocument report)
        => report.Scenario is { Device: { } device } ? $"Pareto front on the device {device}"
            : report.Scenario is { } s ? $"Pareto front of the scenario {s.Name}: batch {s.Plan.Batch}, threads {s.Plan.Threads}"
                : "Pareto front";

    private static XElement Draw(ReportDocument report)
    {
        var shown = report.Front.AddRange(report.Baselines);
        var metric = report.Metric;
        var cloud = report.Evaluations.Where(e => e.Succeeded).ToArray();
        // Far outliers among the candidates would press the front into a corner: the axes are the front's and the baselines', the rest is clipped.
        var ends = shown.SelectMany(p => new[] { p.Point.Validation.Ci95Low, p.Point.Validation.Ci95High }).ToArray();
        var margin = metric.IsShare ? 0.01 : 0.05 * (ends.Max() - ends.Min());
        var worst = ends.Max(metric.Minimized) + margin;
        cloud = [.. cloud.Where(e => metric.Minimized(e.Quality!.Value) < worst)];
        var latencies = shown.SelectMany(p => new[] { p.Point.Latency.P10Ms, p.Point.Latency.P90Ms }).Concat(cloud.Select(e => e.Latency!.MedianMs));
        var chart = new Chart(Width, Height, latencies, ends.Concat(cloud.Select(e => e.Quality!.Value)), isXLogarithmic: true);
        chart = metric.IsShare ? chart.OfShares() : chart;
        foreach (var e in cloud.Where(e => e.Round >= 0))
        {
            chart.Add(Svg.Circle(chart.X.At(e.Latency!.MedianMs), chart.Y.At(e.Quality!.Value), 2, "cloud", $"{e.ArchitectureId}: {QualityText.Of(metric, e.Quality.Value)}, {ReportText.Milliseconds(e.Latency.MedianMs)} ms"));
        }

        chart.AddSteps([.. report.Front.Select(p => (p.Point.Latency.MedianMs, p.Point.Validation.Value))], "front");
        foreach (var point in shown)
        {
            AddBars(chart, point);
        }

        foreach (var baseline in report.Baselines)
        {
            var (x, y) = At(chart, baseline);
            chart.Add(Marks.Cross(baseline.Kind, x, y, 5, Describe(metric, baseline)));
        }

        foreach (var point in report.Front)
        {
            var (x, y) = At(chart, point);
            chart.Add(Marks.Of(point.Kind, x, y, 5.5, Describe(metric, point)));
        }

        AddNames(chart, report);
        return chart.ToSvg(
            $"Pareto front of {report.Front.Length} networks: {metric.Name} against latency",
            "latency in ms (median of one run, logarithmic)",
            (metric.Unit is "" or QualityMetric.Share ? $"validation {metric.Name}" : $"validation {metric.Name}, {metric.Unit}")
                + (metric.Direction == Direction.Minimize ? " (less is better)" : ""),
            v => ReportText.Short(v),
            metric.IsShare ? ReportText.PercentTicks(chart.Y.Ticks(Chart.YTicks)) : v => v.ToString("G4", CultureInfo.InvariantCulture));
    }

    private static void AddNames(Chart chart, ReportDocument report)
    {
        var labels = new Labels(chart.Area);
        foreach (var point in report.Front.AddRange(report.Baselines))
        {
            var (x, y) = At(chart, point);
            labels.Keep(x, y, 7);
        }

        if (report.Knee is { } knee)
        {
            var (x, y) = At(chart, knee);
            chart.Add(Svg.Circle(x, y, 11, "ring"));
            chart.Add(labels.Place(x, y, 12, "knee", "label strong"));
        }

        foreach (var baseline in report.Baselines)
        {
            var (x, y) = At(chart, baseline);
            chart.Add(labels.Place(x, y, 9, baseline.Label, "label"));
        }
    }

    private static void AddBars(Chart chart, ReportPoint point)
    {
        var (x, y) = At(chart, point);
        var (low, high) = (point.Point.Validation.Ci95Low, point.Point.Validation.Ci95High);
        var style = "bar " + Marks.Style(point.Kind);
        chart.Add(Svg.Line(x, chart.Y.At(low), x, chart.Y.At(high), style));
        chart.Add(Svg.Line(chart.X.At(point.Point.Latency.P10Ms), y, chart.X.At(point.Point.Latency.P90Ms), y, style));
    }

    private static (double X, double Y) At(Chart chart, ReportPoint point) => (chart.X.At(point.Point.Latency.MedianMs), chart.Y.At(point.Point.Validation.Value));

    private static string Describe(QualityMetric metric, ReportPoint p)
        => $"{p.Label} ({p.Point.ArchitectureId}, {ReportText.Of(p.Kind)}): {QualityText.Of(metric, p.Point.Validation.Value)}, {ReportText.Milliseconds(p.Point.Latency.MedianMs)} ms";

    private static XElement Legend(ReportDocument report)
    {
        var kinds = report.Front.Select(p => p.Kind).Distinct().Order().Select(k => Html.Key(Marks.Of(k, 9, 9, 5.5), ReportText.Of(k)));
        return Html.Legend(
            kinds,
            report.Baselines.IsEmpty ? null : Html.Key(Marks.Cross(PolicyKind.Fp32, 9, 9, 5), "baseline (colour as its policy)"),
            Html.Key(Svg.Circle(9, 9, 2.5, "cloud"), "evaluated in the search"));
    }

    private static string Caption(ReportDocument report)
    {
        var samples = report.Front[0].Point.Validation.Samples;
        var state = report.Summary!.Verified ? "Every number of the front is of the exported file, measured again after the search" : "The front so far, in the numbers of the search";
        return $"{state}. Bars: 95 % interval of the {report.Metric.Name} ({samples:N0} samples that ranked no candidate) and 10th to 90th percentile of the latency. "
            + "Grey points were scored on other samples, so they may lie above the front. BitOPs are multiply-accumulates times the bits of weights and activations, counted: fewer are better.";
    }

    private static XElement Table(QualityMetric metric, ImmutableArray<ReportPoint> points)
    {
        int[] lengths = [.. points.SelectMany(p => p.ByTokens?.Keys ?? []).Distinct().Order()];

        // Of one length the latency is all that there is to say.
        lengths = lengths.Length > 1 ? lengths : [];
        string[] headings = ["", "network", "policy", "validation", "test (95 %)",
            lengths.Length > 0 ? "latency ms (expected)" : "latency ms", .. lengths.Select(t => $"of {t} tokens"), "p10 - p90", "runs",
                "size", "MACs", "BitOPs", "parameters"];
        return Html.Table(headings, points.Select(p => Row(metric, p, lengths)));
    }

    private static IEnumerable<string> Row(QualityMetric metric, ReportPoint p, int[] lengths)
    {
        var bits = p.Point.Policy.Where(b => b.Key.EndsWith(".bits", StringComparison.Ordinal)).Select(b => b.Value).ToArray();
        return
        [
            p.Label,
            p.Point.ArchitectureId,
            p.Kind == PolicyKind.Mixed ? $"{bits.Count(b => b == 8)} of {bits.Length} int8" : ReportText.Of(p.Kind),
            QualityText.Of(metric, p.Point.Validation.Value),
            p.Point.Test is { } t ? $"{QualityText.Of(metric, t.Value)} ({QualityText.Interval(metric, t.Ci95Low, t.Ci95High)})" : "",
            ReportText.Milliseconds(p.Point.Latency.MedianMs),
            .. lengths.Select(t => p.ByTokens is { } by && by.TryGetValue(t, out var ms) ? ReportText.Milliseconds(ms) : ""),
            $"{ReportText.Milliseconds(p.Point.Latency.P10Ms)} - {ReportText.Milliseconds(p.Point.Latency.P90Ms)}",
            $"{p.Point.Latency.Runs}",
            ReportText.Bytes(p.Point.ModelBytes),
            p.Kind == PolicyKind.External ? "" : ReportText.Count(p.Point.Macs),
            p.Point.BitOps is { } bitOps ? ReportText.Count(bitOps) : "",
            p.Kind == PolicyKind.External ? "" : ReportText.Count(p.Point.Parameters),
        ];
    }
}
