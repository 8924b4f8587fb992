using System.Xml.Linq;
using NasService.Core.Jobs;
using NasService.Core.Metrics;
using NasService.Core.Reports.Sections;

namespace NasService.Core.Reports;

/// <summary>A job's report as one HTML file: nothing is fetched, nothing is scripted; numbers show when the pointer rests on a mark.</summary>
public static class ReportPage
{
    public static string Write(ReportDocument report)
    {
        var html = new XElement(
            "html",
            new XAttribute("lang", "en"),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", $"{report.Job.Name}, job {report.Job.Id}"),
                new XElement("style", ReportStyle.Css)),
            new XElement("body", new XElement("main", Heading(report), Sections(report))));
        return "<!DOCTYPE html>\n" + html.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    private static IEnumerable<XElement?> Sections(ReportDocument report) =>
    [
        FrontSection.Create(report),
        .. report.Further.Select(FrontSection.Create),
        BitOpsSection.Create(report),
        PictureSection.Create(report),
        KneeSection.Create(report),
        SearchSection.Create(report),
        PredictionSection.Create(report),
        SupernetSection.Create(report),
        JobSection.Stages(report),
        JobSection.Environment(report),
        JobSection.Document(report),
    ];

    private static XElement Heading(ReportDocument report)
    {
        var job = report.Job;
        var state = job.State.ToString().ToLowerInvariant();
        var header = new XElement(
            "header",
            new XElement("h1", job.Name),
            Html.Paragraph($"Job {job.Id}, {state}; space {report.Space.Name}, seed {job.Seed}; accepted {job.CreatedAt:yyyy-MM-dd HH:mm} UTC" + (job.FinishedAt is { } end ? $", ended {end:yyyy-MM-dd HH:mm} UTC" : "") + ".", "soft"),
            job.FailureMessage is { } failure ? Html.Paragraph(failure, "bad") : null);
        if (!report.Front.IsEmpty)
        {
            header.Add(new XElement("div", new XAttribute("class", "tiles"), Tiles(report)));
        }

        return header;
    }

    private static IEnumerable<XElement> Tiles(ReportDocument report)
    {
        var best = report.Front.MinBy(p => report.Metric.Minimized(p.Point.Validation.Value))!;
        var fastest = report.Front.MinBy(p => p.Point.Latency.MedianMs)!;
        yield return Tile($"{report.Front.Length}", $"networks on the front, {report.Front.Count(p => p.Kind is PolicyKind.Int8 or PolicyKind.Mixed)} of them int8 or mixed");
        yield return Tile(QualityText.Of(report.Metric, best.Point.Validation.Value), $"best {report.Metric.Name}, validation{Test(report.Metric, best.Point)}; {ReportText.Milliseconds(best.Point.Latency.MedianMs)} ms");
        yield return Tile($"{ReportText.Milliseconds(fastest.Point.Latency.MedianMs)} ms", $"fastest, validation {QualityText.Of(report.Metric, fastest.Point.Validation.Value)}{Test(report.Metric, fastest.Point)}");
        yield return Tile($"{report.Summary!.Evaluations}", $"true evaluations, of {ReportText.Count((double)report.Space.Size).Trim()} candidates");
    }

    private static XElement Tile(string figure, string text) => new("div", new XAttribute("class", "tile"), new XElement("b", figure), new XElement("span", text));

    /// <summary>Nothing before the test set is read.</summary>
    private static string Test(QualityMetric metric, FrontPoint point) => point.Test is { } test ? $", test {QualityText.Of(metric, test.Value)}" : "";
}
