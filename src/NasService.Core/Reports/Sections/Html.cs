using System.Xml.Linq;

namespace NasService.Core.Reports.Sections;

/// <summary>Elements of the page. Text is escaped where the page is written.</summary>
internal static class Html
{
    public static XElement Section(string id, string heading, params object?[] content)
        => new("section", new XAttribute("id", id), new XElement("h2", heading), content);

    public static XElement Paragraph(string text, string? style = null) => new("p", style is null ? null : new XAttribute("class", style), text);

    /// <summary>A drawing with its caption.</summary>
    public static XElement Figure(XElement drawing, string caption, params object?[] legend)
        => new("figure", legend, drawing, new XElement("figcaption", caption));

    /// <summary>A mark and what it means.</summary>
    public static XElement Key(XElement mark, string text)
        => new("span", new XAttribute("class", "key"), Charts.Svg.Root(18, 18, "", mark), text);

    public static XElement Legend(params object?[] keys) => new("div", new XAttribute("class", "legend"), keys);

    /// <param name="headings">One per column; the first column is text, the others are numbers.</param>
    /// <param name="rows">As many cells as headings.</param>
    public static XElement Table(IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows) => new(
        "div",
        new XAttribute("class", "scroll"),
        Reached("Table"),
        new XElement(
            "table",
            new XElement("thead", new XElement("tr", headings.Select(h => new XElement("th", new XAttribute("scope", "col"), h)))),
            new XElement("tbody", rows.Select(r => new XElement("tr", r.Select(c => new XElement("td", c)))))));

    /// <summary>Of a part that may scroll: without a pointer it is reached as well.</summary>
    /// <param name="label">Read out when it is.</param>
    public static XAttribute[] Reached(string label) => [new("tabindex", "0"), new("role", "group"), new("aria-label", label)];

    /// <summary>Names and values.</summary>
    public static XElement Facts(IEnumerable<(string Name, string Value)> facts)
        => new("dl", facts.Select(f => new XElement("div", new XElement("dt", f.Name), new XElement("dd", f.Value))));
}
