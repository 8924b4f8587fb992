using System.Xml.Linq;
using NasService.Core.Metrics;
using NasService.Core.Reports.Charts;

namespace NasService.Core.Reports.Sections;

/// <summary>How the search went: the hypervolume as evaluations came in.</summary>
internal static class SearchSection
{
    public static XElement? Create(ReportDocument report)
    {
        if (report.Hypervolume.Length < 2)
        {
            return null;
        }

        var summary = report.Summary!;
        var history = report.Hypervolume;
        // From the area of the first candidates on: the baselines' alone lies far below and would flatten the rest.
        var chart = new Chart(860, 320, history.Select(h => (double)h.Evaluations), history.Skip(1).Select(h => h.Value));
        foreach (var first in history.Skip(1).Where((h, i) => h.Round != history[i].Round && h.Round > 0))
        {
            var x = chart.X.At(first.Evaluations - 0.5);
            chart.Add(Svg.Line(x, chart.Y.Start, x, chart.Y.End, "round"));
        }

        chart.AddSteps([.. history.Skip(1).Select(h => ((double)h.Evaluations, h.Value))], "accent");
        var drawing = chart.ToSvg(
            "Hypervolume against true evaluations", "true evaluations", report.Metric.Unit.Length == 0 ? "hypervolume (x ms)" : $"hypervolume ({report.Metric.Unit} x ms)", v => ReportText.Short(v), v => v.ToString("G4"));
        return Html.Section(
            "search",
            "Hypervolume against evaluations",
            Html.Figure(
                drawing,
                $"Area between the front and the reference point ({QualityText.Of(report.Metric, summary.ReferenceQuality, 1)}, {ReportText.Milliseconds(summary.ReferenceLatencyMs)} ms), in the numbers of the search; "
                + $"broken lines: a new round. Algorithm {report.Definition.Search.Algorithm}. The {(summary.Verified ? "verified" : "newest")} front has {summary.Hypervolume:G4} "
                + $"after {summary.Evaluations} evaluations; the baselines alone had {history[0].Value:G4}."));
    }
}
