using System.Xml.Linq;
using NasService.Core.Metrics;

namespace NasService.Core.Reports.Sections;

/// <summary>A test picture before and after the front's best network, where networks give pictures.</summary>
internal static class PictureSection
{
    /// <returns>Null where there is none.</returns>
    public static XElement? Create(ReportDocument report)
    {
        if (report.BeforeAndAfter.IsDefaultOrEmpty)
        {
            return null;
        }

        var best = report.Front.MinBy(p => report.Metric.Minimized(p.Point.Validation.Value))!;
        var test = best.Point.Test is { } score ? $", {report.Metric.Name} {QualityText.Of(report.Metric, score.Value)} over {score.Samples} test pictures" : "";
        var image = new XElement(
            "img",
            new XAttribute("src", $"data:image/png;base64,{Convert.ToBase64String(report.BeforeAndAfter.AsSpan())}"),
            new XAttribute("alt", "A test picture enlarged bicubically, by the network, and as it is"),
            new XAttribute("style", "max-width:100%"));
        return Html.Section(
            "pictures", "Before and after", image, Html.Paragraph($"The middle of the first test picture: enlarged bicubically, by network {best.Point.ArchitectureId}{test}, and as it is.", "soft"));
    }
}
