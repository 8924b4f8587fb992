using System.Xml.Linq;
using NasService.Core.Metrics;
using NasService.Core.Reports.Charts;

namespace NasService.Core.Reports.Sections;

/// <summary>What the predictors said before each round against what the round found.</summary>
internal static class PredictionSection
{
    private static readonly QualityMetric s_latency = new("latencyMs", "ms", Direction.Minimize, 0, double.PositiveInfinity, "");

    public static XElement? Create(ReportDocument report) => report.Predictions.IsEmpty ? null : Html.Section(
        "predictions",
        "Predicted against measured",
        Html.Paragraph("Each candidate of the search, with what the predictor fitted before its round said of it: the predictor had never seen it. The line is where both agree."),
        new XElement("div", new XAttribute("class", "columns"), report.Predictions.Select(p => Panel(p, p.Metric == report.Metric.Name ? report.Metric : s_latency))));

    private static XElement Panel(PredictionRecord record, QualityMetric metric)
    {
        var title = ReferenceEquals(metric, s_latency) ? "Latency" : char.ToUpperInvariant(metric.Name[0]) + metric.Name[1..];
        Func<double, string> text = ReportText.Short;
        var values = record.Pairs.SelectMany(p => new[] { p.Predicted, p.Measured }).ToArray();
        var chart = new Chart(420, 380, values, values);
        if (metric.IsShare)
        {
            chart.OfShares(isXToo: true);
            text = ReportText.PercentTicks(chart.Y.Ticks(Chart.YTicks));
        }

        chart.AddLine([(chart.X.Low, chart.Y.Low), (chart.X.High, chart.Y.High)], "ideal");
        foreach (var pair in record.Pairs)
        {
            chart.Add(Svg.Circle(chart.X.At(pair.Predicted), chart.Y.At(pair.Measured), 3, "pair", $"{pair.ArchitectureId}, round {pair.Round}: predicted {text(pair.Predicted)}, measured {text(pair.Measured)}"));
        }

        var scores = record.Scores;
        var (error, unit) = (QualityText.Difference(metric, scores.Rmse), metric.Unit);
        return Html.Figure(
            chart.ToSvg($"{title}: predicted against measured", unit.Length == 0 ? "predicted" : $"predicted ({unit})", "measured", text, text),
            $"{title}: Kendall tau {scores.KendallTau:F2}, root mean squared error {error}, mean absolute error {ReportText.Percent(scores.Mape)} of the value; "
            + $"{scores.Rows} candidates, {string.Join(", ", record.Families)}.");
    }
}
