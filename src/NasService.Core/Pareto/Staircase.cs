namespace NasService.Core.Pareto;

/// <summary>
/// A two-objective front that grows, with the area it dominates up to a reference point. Minimises both. Vectors below the reference must be finite. Adding costs O(log n) and the memory move
/// of a sorted list; asking what a vector would add costs O(log n) and the steps it would cut off.
/// </summary>
public sealed class Staircase(double referenceX, double referenceY)
{
    // Steps in ascending x; y strictly descends.
    private readonly List<double> _x = [];
    private readonly List<double> _y = [];

    /// <summary>The dominated area so far.</summary>
    public double Area { get; private set; }

    public int Count => _x.Count;

    /// <summary>The area that (x, y) would add; 0 if it is dominated, a copy, or not strictly better than the reference.</summary>
    public double Improvement(double x, double y) => Gain(x, y, out _, out _);

    /// <summary>Adds (x, y) and returns what it added.</summary>
    public double Add(double x, double y)
    {
        var gain = Gain(x, y, out var start, out var end);
        if (gain > 0)
        {
            _x.RemoveRange(start, end - start);
            _y.RemoveRange(start, end - start);
            _x.Insert(start, x);
            _y.Insert(start, y);
            Area += gain;
        }

        return gain;
    }

    private double Gain(double x, double y, out int start, out int end)
    {
        start = end = 0;
        if (!(x < referenceX && y < referenceY))
        {
            return 0;
        }

        if (!double.IsFinite(x) || !double.IsFinite(y))
        {
            throw new ArgumentException($"Expected finite numbers, got ({x}, {y}).");
        }

        var (low, high) = (0, _x.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _x[middle] < x ? (middle + 1, high) : (low, middle);
        }

        start = end = low;
        var ceiling = start == 0 ? referenceY : _y[start - 1];
        if (ceiling <= y || (start < _x.Count && _x[start] == x && _y[start] <= y))
        {
            return 0;
        }

        double gain = 0;
        var left = x;
        while (end < _x.Count && _y[end] >= y)
        {
            gain += (_x[end] - left) * (ceiling - y);
            left = _x[end];
            ceiling = _y[end];
            end++;
        }

        var right = end < _x.Count ? _x[end] : referenceX;
        return gain + ((right - left) * (ceiling - y));
    }
}
