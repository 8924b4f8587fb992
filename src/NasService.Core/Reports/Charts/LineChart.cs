using System.Xml.Linq;

namespace NasService.Core.Reports.Charts;

/// <summary>Lines over one logarithmic axis, as an SVG file that stands by itself.</summary>
public static class LineChart
{
    private const double Width = 860;
    private const double Height = 420;

    private static readonly string[] s_colours = ["#0072b2", "#c24f00", "#007a5a", "#8a3f78", "#5a646e", "#b58900", "#dc322f", "#268bd2"];

    /// <param name="label">Read out in place of the drawing.</param>
    /// <param name="xLabel">Quantity and unit.</param>
    /// <param name="yLabel">The same.</param>
    /// <param name="lines">Name and points of each; x above zero.</param>
    public static string Draw(string label, string xLabel, string yLabel, IReadOnlyList<(string Name, IReadOnlyList<(double X, double Y)> Points)> lines)
    {
        var all = lines.SelectMany(l => l.Points).ToArray();
        var chart = new Chart(Width, Height, all.Select(p => p.X), all.Select(p => p.Y).Append(0), isXLogarithmic: true);
        for (var i = 0; i < lines.Count; i++)
        {
            var style = $"c{i % s_colours.Length}";
            chart.AddLine(lines[i].Points, style);
            foreach (var (x, y) in lines[i].Points)
            {
                chart.Add(Svg.Circle(chart.X.At(x), chart.Y.At(y), 3.5, $"dot {style}"));
            }

            chart.Add(Svg.Circle(100, 26 + (18 * i), 4, $"dot {style}"));
            chart.Add(Svg.Text(110, 30 + (18 * i), lines[i].Name));
        }

        var drawing = chart.ToSvg(label, xLabel, yLabel, v => v.ToString("G3"), v => v.ToString("G3"));
        XNamespace svg = "http://www.w3.org/2000/svg";
        foreach (var element in drawing.DescendantsAndSelf())
        {
            element.Name = svg + element.Name.LocalName;
        }

        drawing.AddFirst(new XElement(svg + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#ffffff")));
        drawing.AddFirst(new XElement(svg + "style", Css()));
        return drawing.ToString();
    }

    private static string Css()
        => "svg{font:12px sans-serif}.grid line{stroke:#d9dee3}.axis text{fill:#5a646e}.middle{text-anchor:middle}.end{text-anchor:end}.line{fill:none;stroke-width:2}"
        + string.Concat(s_colours.Select((c, i) => $".line.c{i}{{stroke:{c}}}.dot.c{i}{{fill:{c}}}"));
}
