using System.Globalization;
using System.Xml.Linq;

namespace NasService.Core.Reports.Charts;

/// <summary>Elements of a drawing. Colours come from the page's classes, so that one drawing serves a light and a dark page.</summary>
internal static class Svg
{
    /// <param name="width">Units across.</param>
    /// <param name="height">Units down.</param>
    /// <param name="label">Read out in place of the drawing; empty: what stands beside it says the same, and it is passed over.</param>
    /// <param name="content">What is drawn, back to front.</param>
    public static XElement Root(double width, double height, string label, params object?[] content) => new(
        "svg",
        new XAttribute("viewBox", $"0 0 {N(width)} {N(height)}"),
        label.Length == 0
            ? new[] { new XAttribute("aria-hidden", "true") }
            : [new XAttribute("role", "img"), new XAttribute("aria-label", label)],
        content);

    public static XElement Group(string style, params object?[] content) => new("g", new XAttribute("class", style), content);

    public static XElement Line(double x1, double y1, double x2, double y2, string style) => new(
        "line", Class(style), new XAttribute("x1", N(x1)), new XAttribute("y1", N(y1)), new XAttribute("x2", N(x2)), new XAttribute("y2", N(y2)));

    public static XElement Path(string data, string style, string? title = null) => new("path", Class(style), new XAttribute("d", data), Title(title));

    public static XElement Circle(double x, double y, double radius, string style, string? title = null) => new(
        "circle", Class(style), new XAttribute("cx", N(x)), new XAttribute("cy", N(y)), new XAttribute("r", N(radius)), Title(title));

    public static XElement Rectangle(double x, double y, double width, double height, double corner, string style, string? title = null) => new(
        "rect", Class(style), new XAttribute("x", N(x)), new XAttribute("y", N(y)), new XAttribute("width", N(width)), new XAttribute("height", N(height)),
        new XAttribute("rx", N(corner)), Title(title));

    /// <param name="x">Where the text is anchored.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="text">One line.</param>
    /// <param name="style">Classes; <c>middle</c> and <c>end</c> anchor it.</param>
    public static XElement Text(double x, double y, string text, string style = "") => new(
        "text", Class(style), new XAttribute("x", N(x)), new XAttribute("y", N(y)), text);

    /// <summary>Through all points, in order.</summary>
    public static string Polyline(IEnumerable<(double X, double Y)> points)
        => string.Join(' ', points.Select((p, i) => $"{(i == 0 ? 'M' : 'L')}{N(p.X)} {N(p.Y)}"));

    /// <summary>At most two decimals.</summary>
    public static string N(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    private static XAttribute? Class(string style) => style.Length == 0 ? null : new XAttribute("class", style);

    private static XElement? Title(string? text) => text is null ? null : new XElement("title", text);
}
