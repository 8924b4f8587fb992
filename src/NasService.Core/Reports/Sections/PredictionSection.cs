using System.Xml.Linq;
using NasService.Core.Reports.Charts;

namespace NasService.Core.Reports.Sections;

/// <summary>What the predictors said before each round against what the round found.</summary>
internal static class PredictionSection
{
    private const string Accuracy = "accuracy";

    private static readonly Dictionary<string, (string Title, string Unit, Func<double, string> Text)> s_metrics = new(StringComparer.Ordinal)
    {
        [Accuracy] = ("Accuracy", "share of correct answers", v => ReportText.Percent(v, 1)),
        ["latencyMs"] = ("Latency", "ms", ReportText.Short),
    };

    public static XElement? Create(ReportDocument report) => report.Predictions.IsEmpty ? null : Html.Section(
        "predictions",
        "Predicted against measured",
        Html.Paragraph("Each candidate of the search, with what the predictor fitted before its round said of it: the predictor had never seen it. The line is where both agree."),
        new XElement("div", new XAttribute("class", "columns"), report.Predictions.Select(Panel)));

    private static XElement Panel(PredictionRecord record)
    {
        var (title, unit, text) = s_metrics.GetValueOrDefault(record.Metric, (record.Metric, record.Metric, ReportText.Short));
        var values = record.Pairs.SelectMany(p => new[] { p.Predicted, p.Measured }).ToArray();
        var chart = new Chart(420, 380, values, values);
        if (record.Metric == Accuracy)
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
        var error = record.Metric == Accuracy ? $"{100 * scores.Rmse:F2} points" : $"{scores.Rmse:G3} {unit}";
        return Html.Figure(
            chart.ToSvg($"{title}: predicted against measured", $"predicted ({unit})", "measured", text, text),
            $"{title}: Kendall tau {scores.KendallTau:F2}, root mean squared error {error}, mean absolute error {ReportText.Percent(scores.Mape)} of the value; "
            + $"{scores.Rows} candidates, {string.Join(", ", record.Families)}.");
    }
}
