using System.Xml.Linq;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Reports;

namespace NasService.Core.Tests.Reports;

public sealed class ReportPageTests
{
    [Fact]
    public void Write_FullReport_HasEveryPart()
    {
        var page = Parse(ReportPage.Write(ReportSamples.Full()));
        Assert.Equal(
            ["front", "knee", "search", "predictions", "supernet", "stages", "environment", "job"],
            page.Descendants("section").Select(s => s.Attribute("id")!.Value));
        Assert.Contains("Kendall tau 1.00", page.Value, StringComparison.Ordinal);

        // One mark per network of the front (the legend has its own), a cross per baseline.
        var front = page.Descendants("section").First();
        Assert.Equal(2, front.Element("figure")!.Element("svg")!.Descendants().Count(e => Style(e).Contains("mark")));
        Assert.Equal(2, front.Element("figure")!.Element("svg")!.Descendants().Count(e => Style(e).Contains("cross")));
    }

    [Fact]
    public void Write_FurtherScenario_HasAFrontOfItsOwn()
    {
        var full = ReportSamples.Full();
        var plan = new MeasurementPlan() with { Batch = 32 };
        var slower = full.Front.Select(p => p with { Point = p.Point with { Latency = p.Point.Latency with { MedianMs = 40 * p.Point.Latency.MedianMs } } });
        var further = full with { Scenario = new LatencyScenario("throughput", plan, plan, null), Front = [.. slower] };
        var page = Parse(ReportPage.Write(full with { Further = [further] }));
        var section = page.Descendants("section").Single(s => s.Attribute("id")!.Value == "front-throughput");
        Assert.Contains("throughput: batch 32", section.Element("h2")!.Value, StringComparison.Ordinal);
        Assert.Contains(ReportText.Milliseconds(further.Front[0].Point.Latency.MedianMs), section.Value, StringComparison.Ordinal);
        Assert.Equal("front", page.Descendants("section").First().Attribute("id")!.Value);
    }

    [Fact]
    public void Write_BitOperationsAreAnObjective_HasTheFrontOverThem()
    {
        var full = ReportSamples.Full();
        var evaluations = full.Evaluations.Select((e, i) => e with { BitOps = new[] { 3_000_000L, 1_000_000, 2_000_000 }[i] });
        var counted = full with
        {
            Evaluations = [.. evaluations],
            Definition = full.Definition with { Search = full.Definition.Search with { CountsBitOps = true } }
        };

        var section = Parse(ReportPage.Write(counted)).Descendants("section").Single(s => s.Attribute("id")!.Value == "front-bitops");

        // The first has 0.7 for the most of them: the other two are the front, the cheaper one first.
        Assert.Equal(
            [full.Evaluations[1].ArchitectureId, full.Evaluations[2].ArchitectureId],
                section.Descendants("tbody").Single().Elements("tr").Select(r => r.Elements("td").First().Value));
        Assert.Equal(2, section.Element("figure")!.Element("svg")!.Descendants().Count(e => Style(e).Contains("mark")));
        Assert.DoesNotContain(Parse(ReportPage.Write(full)).Descendants("section"), s => s.Attribute("id")!.Value == "front-bitops");
    }

    [Fact]
    public void Write_PerfectAccuracies_HaveNoLabelBeyondAHundredPercent()
    {
        var full = ReportSamples.Full();
        var report = full with { Front = [.. full.Front.Select(p => p with { Point = p.Point with { Validation = QualityScore.OfShare("accuracy", 100, 100) } })] };
        var texts = Parse(ReportPage.Write(report)).Descendants("text").Select(t => t.Value).Where(t => t.EndsWith(" %", StringComparison.Ordinal)).ToArray();
        Assert.Contains("100.0 %", texts);
        Assert.All(texts, t => Assert.InRange(double.Parse(t[..^2], System.Globalization.CultureInfo.InvariantCulture), 0, 100));
    }

    [Fact]
    public void Write_Tiles_SayOnWhichImagesAnAccuracyWasCounted()
    {
        var page = Parse(ReportPage.Write(ReportSamples.Full()));
        var tiles = page.Descendants("div").Where(d => Style(d).Contains("tile")).Select(d => d.Value).ToArray();
        Assert.Contains(tiles, t => t.Contains("best accuracy, validation", StringComparison.Ordinal));
        Assert.Contains(tiles, t => t.Contains("fastest, validation", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Baselines_AreInATableOfTheirOwn()
    {
        var tables = Parse(ReportPage.Write(ReportSamples.Full())).Descendants("section").First().Descendants("tbody").Select(t => t.Elements("tr").Count());
        Assert.Equal([2, 2], tables);
    }

    [Fact]
    public void Write_JobWithNothingYet_IsAPage()
    {
        var page = Parse(ReportPage.Write(ReportSamples.Empty()));
        Assert.Contains("There is no front yet.", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FailedJob_SaysWhy()
    {
        var failed = ReportSamples.Empty();
        var page = Parse(ReportPage.Write(failed with { Job = failed.Job with { State = JobState.Failed, FailureMessage = "out of <memory>" } }));
        Assert.Contains("out of <memory>", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TextOfUsers_IsEscaped()
    {
        var page = ReportPage.Write(ReportSamples.Empty("<script>alert(1)</script>"));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Page_FetchesNothing()
    {
        var page = ReportPage.Write(ReportSamples.Full());
        foreach (var fetching in new[] { "http:", "https:", "src=", "href=", "url(", "@import", "<script", "<link" })
        {
            Assert.DoesNotContain(fetching, page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Write_Style_HasNoCharacterThatXmlEscapes()
        => Assert.DoesNotContain(ReportStyle.Css, c => c is '<' or '>' or '&');

    [Fact]
    public void Write_EmptyElements_AreClosed()
    {
        // A browser reads "<td />" as an open tag.
        var page = ReportPage.Write(ReportSamples.Full());
        foreach (var name in new[] { "td", "th", "div", "section", "p", "span", "dd", "pre" })
        {
            Assert.DoesNotContain($"<{name} />", page, StringComparison.Ordinal);
        }
    }

    private static string[] Style(XElement element) => (element.Attribute("class")?.Value ?? "").Split(' ');

    private static XElement Parse(string page) => XElement.Parse(page["<!DOCTYPE html>".Length..]);
}
