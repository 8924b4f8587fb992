namespace NasService.Core.Reports.Charts;

/// <summary>The place of a line of text, or of a mark, in a drawing's units.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its lower edge.</param>
internal readonly record struct TextBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Between two texts on a line.</summary>
    public const double Gap = 6;

    /// <summary>Height of a line of 12 units.</summary>
    public const double Line = 15;

    /// <summary>A browser's font is not known here: wider than most letters of 12 units are.</summary>
    private const double Letter = 7;

    public static double WidthOf(string text) => Letter * text.Length;

    /// <summary>Around a middle.</summary>
    public static TextBox Around(double x, double y, double halfWidth, double halfHeight) => new(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);

    public bool Meets(TextBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public TextBox Within((double Left, double Top, double Right, double Bottom) area)
    {
        var dx = Math.Max(0, area.Left - Left) + Math.Min(0, area.Right - Right);
        var dy = Math.Max(0, area.Top - Top) + Math.Min(0, area.Bottom - Bottom);
        return new TextBox(Left + dx, Top + dy, Right + dx, Bottom + dy);
    }
}
