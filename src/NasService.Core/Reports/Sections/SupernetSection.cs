using System.Xml.Linq;
using NasService.Core.Reports.Charts;

namespace NasService.Core.Reports.Sections;

/// <summary>The supernet's training: its losses over the steps.</summary>
internal static class SupernetSection
{
    public static XElement? Create(ReportDocument report)
    {
        if (report.Supernet is not { } supernet)
        {
            return null;
        }

        var facts = Html.Facts([("recipe", supernet.Recipe), ("steps", $"{supernet.Steps:N0}"), ("weights", supernet.Hash[..12]), ("bit-exact", supernet.BitExact ? "yes" : "no: resumed under other conditions")]);
        if (report.Curve.Length < 2)
        {
            return Html.Section("supernet", "Supernet", facts, Html.Paragraph("The training was too short for a curve."));
        }

        var distilled = report.Curve.Where(p => p.DistillationLoss is not null).Select(p => ((double)p.Step, p.DistillationLoss!.Value)).ToArray();
        var losses = report.Curve.Select(p => p.LabelLoss).Concat(distilled.Select(d => d.Value)).Where(double.IsFinite);
        var chart = new Chart(860, 320, report.Curve.Select(p => (double)p.Step).Append(0), losses);
        chart.AddLine(report.Curve.Select(p => ((double)p.Step, p.LabelLoss)), "fp32");
        if (distilled.Length > 1)
        {
            chart.AddLine(distilled, "int8 dashed");
        }

        var legend = Html.Legend(
            Html.Key(Svg.Line(1, 9, 17, 9, "line fp32"), "largest network, against the labels"),
            distilled.Length > 1 ? Html.Key(Svg.Line(1, 9, 17, 9, "line int8 dashed"), "the others, against the largest network") : null);
        return Html.Section(
            "supernet",
            "Supernet",
            facts,
            Html.Figure(chart.ToSvg("Training losses of the supernet", "optimizer steps", "loss", ReportText.Count, ReportText.Short), "Mean losses of the steps since the point before.", legend));
    }
}
