using System.Globalization;
using System.Xml.Linq;
using NasService.Core.Reports.Charts;

namespace NasService.Core.Tests.Reports.Charts;

public sealed class LabelsTests
{
    private static readonly (double, double, double, double) Area = (78, 14, 844, 414);

    [Fact]
    public void Place_ManyMarksInACorner_NoNameMeetsAnotherOrAMark()
    {
        var labels = new Labels(Area);
        (double X, double Y)[] marks = [.. Enumerable.Range(0, 8).Select(i => (90.0 + (4 * i), 20.0 + (3 * i)))];
        foreach (var (x, y) in marks)
        {
            labels.Keep(x, y, 7);
        }

        var boxes = marks.Select((m, i) => labels.Place(m.X, m.Y, 9, $"largest-fp3{i}", "label")).OfType<XElement>().Select(BoxOf).ToList();
        Assert.InRange(boxes.Count, 4, 8);
        boxes.AddRange(marks.Select(m => TextBox.Around(m.X, m.Y, 7, 7)));
        for (var i = 0; i < 4; i++)
        {
            Assert.DoesNotContain(boxes.Skip(i + 1), b => b.Meets(boxes[i]));
        }
    }

    [Fact]
    public void Place_MarkAtTheEdge_StaysInTheArea()
    {
        var box = BoxOf(new Labels(Area).Place(844, 414, 9, "smallest-int8", "label")!);
        Assert.True(box.Right <= 844 && box.Bottom <= 414, $"{box}");
    }

    private static TextBox BoxOf(XElement text)
    {
        var (x, y) = (Number(text, "x"), Number(text, "y"));
        var bottom = y + (0.28 * TextBox.Line);
        var half = TextBox.WidthOf(text.Value) / 2;
        return new TextBox(x - half, bottom - TextBox.Line, x + half, bottom);
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
