using System.Globalization;
using NasService.Core.Fronts;
using NasService.Core.Metrics;

namespace NasService.Cli.Fronts;

/// <summary>A front as a small plot of characters: latency to the right on a logarithmic axis, the metric upwards.</summary>
internal static class FrontPlot
{
    /// <summary>Beside the label of a line: a space and the axis.</summary>
    private const int Beside = 2;

    private const int LinesPerLabel = 4;

    /// <summary>Baselines <c>x</c>, fp32 points <c>o</c>, points with int8 <c>*</c>; the metric on validation images, re-measured
    /// latency.</summary>
    /// <param name="document">A front with one point or more, or baselines; without either there is nothing to draw.</param>
    /// <param name="columns">Characters of the plotting area, 20 or more.</param>
    /// <param name="rows">Its lines, 4 or more.</param>
    public static IReadOnlyList<string> Draw(FrontDocument document, int columns = 72, int rows = 16)
    {
        var marks = document.Baselines.IsDefault ? [] : document.Baselines.Select(p => At(p, 'x')).ToList();
        marks.AddRange(document.Front.Select(p => At(p, p.Policy.Values.Any(b => b == 8) ? '*' : 'o')));
        if (marks.Count == 0)
        {
            return [];
        }

        var quality = (document.Front.IsEmpty ? document.Baselines : document.Front)[0].Quality;
        var lines = Draw(marks, columns, rows, quality.Unit);
        var margin = lines[^2].IndexOf('+', StringComparison.Ordinal) + 1;
        return [.. lines, $"{new string(' ', margin)}o fp32   * int8 or mixed   x baseline   (validation {quality.Metric}, median latency)"];
    }

    /// <summary>Rows from the top, then the axis, its labels.</summary>
    /// <param name="points">One or more.</param>
    /// <param name="columns">Characters of the plotting area, 20 or more.</param>
    /// <param name="rows">Its lines, 4 or more.</param>
    /// <param name="unit">Of the metric: shares are in percent.</param>
    /// <exception cref="ArgumentException">No points, or a latency that is not over 0.</exception>
    public static IReadOnlyList<string> Draw(IReadOnlyList<PlotPoint> points, int columns, int rows, string unit = QualityMetric.Share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 20);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 4);
        if (points.Count == 0 || !points.All(p => p.LatencyMs > 0))
        {
            throw new ArgumentException("Expected one point or more, each with a latency over 0.", nameof(points));
        }

        var x = PlotAxis.Over(points.Select(p => Math.Log10(p.LatencyMs)), columns);
        var y = unit == QualityMetric.Share
            ? PlotAxis.Over(points.Select(p => p.Quality), rows, 0, 1)
            : PlotAxis.Over(points.Select(p => p.Quality), rows);
        var grid = Enumerable.Range(0, rows).Select(_ => Enumerable.Repeat(' ', columns).ToArray()).ToArray();
        foreach (var point in points)
        {
            grid[rows - 1 - y.CellOf(point.Quality)][x.CellOf(Math.Log10(point.LatencyMs))] = point.Mark;
        }

        var labels = QualityLabels(y, rows, unit);
        var width = labels.Max(l => l.Length);
        var lines = new List<string>(rows + 2);
        lines.AddRange(grid.Select((cells, r) => $"{labels[r].PadLeft(width)} |{new string(cells)}".TrimEnd()));
        var (axis, under) = LatencyAxis(x, columns);
        var margin = new string(' ', width + Beside - 1);
        lines.Add(margin + axis);
        lines.Add(margin + under);
        return lines;
    }

    /// <summary>One a line, from the top; most are empty. As many digits as tell neighbours apart.</summary>
    private static string[] QualityLabels(PlotAxis y, int rows, string unit)
    {
        var (scale, sign) = unit == QualityMetric.Share ? (100, " %") : (1, unit.Length == 0 ? "" : $" {unit}");
        var step = scale * (y.ValueAt(LinesPerLabel) - y.ValueAt(0));
        var digits = Math.Clamp((int)Math.Ceiling(-Math.Log10(step)), 1, 6);
        return [.. Enumerable.Range(0, rows).Select(r => r == rows - 1 || (r % LinesPerLabel == 0 && r < rows - 2)
            ? (scale * y.ValueAt(rows - 1 - r)).ToString($"F{digits}", CultureInfo.InvariantCulture) + sign
            : "")];
    }

    private static PlotPoint At(FrontPointDocument point, char mark) => new(point.LatencyMs.Median, point.Quality.Validation.Value, mark);

    /// <summary>Ticks at 1, 2 and 5 times powers of ten; at the ends where none of them falls inside.</summary>
    private static (string Axis, string Labels) LatencyAxis(PlotAxis x, int columns)
    {
        var ticks = new List<double>();
        for (var power = (int)Math.Floor(x.Low); power <= (int)Math.Ceiling(x.High); power++)
        {
            ticks.AddRange(new[] { 1.0, 2.0, 5.0 }.Select(m => m * Math.Pow(10, power)).Where(t => x.Contains(Math.Log10(t))));
        }

        if (ticks.Count < 2)
        {
            ticks = [Math.Pow(10, x.Low), Math.Pow(10, x.High)];
        }

        var axis = ("+" + new string('-', columns)).ToCharArray();
        var labels = Enumerable.Repeat(' ', columns + 16).ToArray();
        // Powers of ten take their room first; the others are labelled where some is left.
        foreach (var tick in ticks.OrderBy(t => Math.Abs(Math.Log10(t) - Math.Round(Math.Log10(t))) > 1e-9))
        {
            var column = x.CellOf(Math.Log10(tick)) + 1;
            var text = FormattableString.Invariant($"{tick:G3}") + " ms";
            axis[column] = '+';
            if (labels.AsSpan(column - 1, text.Length + 2).Trim(' ').IsEmpty)
            {
                text.CopyTo(labels.AsSpan(column));
            }
        }

        return (new string(axis), new string(labels).TrimEnd());
    }
}
