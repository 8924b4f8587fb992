using System.Xml.Linq;

namespace NasService.Core.Reports.Charts;

/// <summary>A drawing with two axes, a grid and labels. What is added is drawn in the order of adding.</summary>
internal sealed class Chart
{
    /// <summary>About as many on the vertical axis.</summary>
    public const int YTicks = 6;

    private const double Left = 78;
    private const double Right = 16;
    private const double Top = 14;
    private const double Bottom = 46;

    private readonly double _width;
    private readonly double _height;
    private readonly List<XElement> _content = [];

    /// <param name="width">Units across; text is 12 high.</param>
    /// <param name="height">Units down.</param>
    /// <param name="xValues">What the horizontal axis must show.</param>
    /// <param name="yValues">What the vertical one must show.</param>
    /// <param name="isXLogarithmic">Whether equal ratios are equal distances across.</param>
    public Chart(double width, double height, IEnumerable<double> xValues, IEnumerable<double> yValues, bool isXLogarithmic = false)
    {
        (_width, _height) = (width, height);
        X = ChartAxis.Over(xValues, isXLogarithmic, Left, width - Right);
        Y = ChartAxis.Over(yValues, false, height - Bottom, Top);
    }

    public ChartAxis X { get; private set; }

    public ChartAxis Y { get; private set; }

    /// <summary>Where marks and their names lie: left, top, right, bottom.</summary>
    public (double Left, double Top, double Right, double Bottom) Area => (Left, Top, _width - Right, _height - Bottom);

    /// <summary>Neither axis has a tick below 0 or over 1.</summary>
    /// <param name="isXToo">Whether the horizontal one is of shares, too.</param>
    public Chart OfShares(bool isXToo = false)
    {
        Y = Y with { Least = 0, Most = 1 };
        X = isXToo ? X with { Least = 0, Most = 1 } : X;
        return this;
    }

    /// <summary>Null adds nothing.</summary>
    public void Add(XElement? element)
    {
        if (element is not null)
        {
            _content.Add(element);
        }
    }

    /// <summary>A line through values.</summary>
    public void AddLine(IEnumerable<(double X, double Y)> values, string style)
        => Add(Svg.Path(Svg.Polyline(values.Select(v => (X.At(v.X), Y.At(v.Y)))), "line " + style));

    /// <summary>A line that keeps each value until the next one.</summary>
    public void AddSteps(IReadOnlyList<(double X, double Y)> values, string style)
        => AddLine(values.SelectMany((v, i) => i == 0 ? new[] { v } : [(v.X, values[i - 1].Y), v]), style);

    /// <param name="label">Read out in place of the drawing.</param>
    /// <param name="xLabel">Quantity and unit.</param>
    /// <param name="yLabel">The same.</param>
    /// <param name="xText">A value as a tick's text.</param>
    /// <param name="yText">The same.</param>
    public XElement ToSvg(string label, string xLabel, string yLabel, Func<double, string> xText, Func<double, string> yText)
    {
        var grid = Svg.Group("grid");
        var text = Svg.Group("axis");
        var free = double.NegativeInfinity;
        foreach (var tick in X.Ticks((int)(_width / 90)))
        {
            grid.Add(Svg.Line(X.At(tick), Top, X.At(tick), _height - Bottom, ""));
            var half = TextBox.WidthOf(xText(tick)) / 2;
            if (X.At(tick) - half >= free)
            {
                text.Add(Svg.Text(X.At(tick), _height - Bottom + 17, xText(tick), "middle"));
                free = X.At(tick) + half + TextBox.Gap;
            }
        }

        foreach (var tick in Y.Ticks(YTicks))
        {
            grid.Add(Svg.Line(Left, Y.At(tick), _width - Right, Y.At(tick), ""));
            text.Add(Svg.Text(Left - 7, Y.At(tick) + 4, yText(tick), "end"));
        }

        text.Add(Svg.Text((Left + _width - Right) / 2, _height - 8, xLabel, "middle"));
        var middle = (Top + _height - Bottom) / 2;
        var vertical = Svg.Text(0, 0, yLabel, "middle");
        vertical.SetAttributeValue("transform", $"translate(15 {Svg.N(middle)}) rotate(-90)");
        text.Add(vertical);
        return Svg.Root(_width, _height, label, grid, text, _content);
    }
}
