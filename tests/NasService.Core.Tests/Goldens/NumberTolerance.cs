using System.Globalization;

namespace NasService.Tests.Goldens;

/// <summary>When two lines say the same: word by word, numbers within a tolerance.</summary>
/// <param name="Relative">Share of the larger number.</param>
/// <param name="Floor">Absolute difference that is nothing.</param>
internal readonly record struct NumberTolerance(double Relative, double Floor)
{
    public bool IsSame(string expected, string actual)
    {
        if (expected == actual || Relative == 0)
        {
            return expected == actual;
        }

        var (a, b) = (expected.Split(' '), actual.Split(' '));
        var tolerance = this;
        return a.Length == b.Length && a.Zip(b).All(p => tolerance.IsSameWord(p.First, p.Second));
    }

    private bool IsSameWord(string a, string b)
        => a == b || (Parse(a) is { } x && Parse(b) is { } y && IsSame(x, y));

    private bool IsSame(double x, double y) => Math.Abs(x - y) <= Floor + (Relative * Math.Max(Math.Abs(x), Math.Abs(y)));

    // In JSON a comma may follow.
    private static double? Parse(string word)
        => double.TryParse(word.TrimEnd(','), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : null;
}
