using System.Xml.Linq;
using NasService.Core.Reports.Charts;

namespace NasService.Core.Tests.Reports.Charts;

public sealed class LineChartTests
{
    [Fact]
    public void Draw_TwoLines_IsAnSvgDocumentWithEveryPointAndBothNames()
    {
        var text = LineChart.Draw("cost", "factor", "ms", [("width", [(0.5, 1), (1, 2), (2, 5)]), ("a < b", [(1, 2), (2, 2)])]);

        var root = XDocument.Parse(text).Root!;
        XNamespace svg = "http://www.w3.org/2000/svg";
        Assert.Equal(svg + "svg", root.Name);
        Assert.Equal(2, root.Descendants(svg + "path").Count());
        // Each point, and a key for each line.
        Assert.Equal(5 + 2, root.Descendants(svg + "circle").Count());
        Assert.Contains(root.Descendants(svg + "text"), t => t.Value == "a < b");
    }
}
