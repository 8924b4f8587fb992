using System.Xml.Linq;

namespace NasService.Core.Reports.Charts;

/// <summary>One shape and one colour per policy: who cannot tell the colours apart reads the shapes.</summary>
internal static class Marks
{
    /// <summary>A mark of about <paramref name="size"/> units to each side.</summary>
    public static XElement Of(PolicyKind kind, double x, double y, double size, string? title = null)
    {
        var style = "mark " + Style(kind);
        return kind switch
        {
            PolicyKind.Fp32 => Svg.Circle(x, y, size, style, title),
            PolicyKind.Int8 => Svg.Rectangle(x - (0.9 * size), y - (0.9 * size), 1.8 * size, 1.8 * size, 0, style, title),
            PolicyKind.Mixed => Svg.Path(Polygon(x, y, 1.35 * size, 4), style, title),
            _ => Svg.Path(Polygon(x, y, 1.3 * size, 3), style, title),
        };
    }

    /// <summary>A cross: a network beside the front.</summary>
    public static XElement Cross(PolicyKind kind, double x, double y, double size, string? title = null)
        => Svg.Path(FormattableString.Invariant($"M{x - size:F2} {y - size:F2}L{x + size:F2} {y + size:F2}M{x - size:F2} {y + size:F2}L{x + size:F2} {y - size:F2}"), "cross " + Style(kind), title);

    public static string Style(PolicyKind kind) => kind switch
    {
        PolicyKind.Fp32 => "fp32",
        PolicyKind.Int8 => "int8",
        PolicyKind.Mixed => "mixed",
        _ => "external",
    };

    /// <summary>A regular polygon with a corner at the top.</summary>
    private static string Polygon(double x, double y, double radius, int corners)
        => Svg.Polyline(Enumerable.Range(0, corners).Select(i => (x + (radius * Math.Sin(2 * Math.PI * i / corners)), y - (radius * Math.Cos(2 * Math.PI * i / corners))))) + "Z";
}
