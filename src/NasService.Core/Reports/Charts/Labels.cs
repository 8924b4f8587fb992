using System.Xml.Linq;

namespace NasService.Core.Reports.Charts;

/// <summary>Names beside marks: each at the nearest place where neither another name nor a mark is.</summary>
internal sealed class Labels((double Left, double Top, double Right, double Bottom) area)
{
    private static readonly int[] s_rings = [0, 1, 2, 3, 5, 7];

    private readonly List<TextBox> _taken = [];

    /// <summary>A mark that no name may hide: to be told of before the first name.</summary>
    public void Keep(double x, double y, double half) => _taken.Add(TextBox.Around(x, y, half, half));

    /// <returns>Null where there is no free place: the mark's own title tells its name.</returns>
    /// <param name="x">The mark's middle.</param>
    /// <param name="y">The same.</param>
    /// <param name="gap">From the middle to where the mark ends.</param>
    /// <param name="text">The name.</param>
    /// <param name="style">Classes beside its place.</param>
    public XElement? Place(double x, double y, double gap, string text, string style)
    {
        var half = TextBox.WidthOf(text) / 2;
        foreach (var box in Around(x, y, gap, half).Select(c => TextBox.Around(c.X, c.Y, half, TextBox.Line / 2).Within(area)))
        {
            if (!_taken.Exists(box.Meets))
            {
                _taken.Add(box);
                return Svg.Text((box.Left + box.Right) / 2, box.Bottom - (0.28 * TextBox.Line), text, style + " middle");
            }
        }

        return null;
    }

    /// <summary>Below, above, at the sides, and the same farther away.</summary>
    private static IEnumerable<(double X, double Y)> Around(double x, double y, double gap, double half) => s_rings.SelectMany(ring =>
    {
        var (away, aside) = (gap + (TextBox.Line / 2) + (ring * TextBox.Line), gap + half + (ring * TextBox.Line));
        return new[] { (x, y + away), (x, y - away), (x + aside, y), (x - aside, y), (x + half, y + away), (x - half, y + away), (x + half, y - away), (x - half, y - away) };
    });
}
