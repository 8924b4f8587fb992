using System.Text;

namespace NasService.Tests.Goldens;

/// <summary>Says in a few lines how two texts differ.</summary>
internal static class LineDifferences
{
    private const int MostShown = 8;
    private const int Excerpt = 150;

    // So much of a long line is shown in front of where it differs.
    private const int Before = 60;

    /// <returns>Null where they are the same.</returns>
    public static string? Of(string[] expected, string[] actual, NumberTolerance tolerance)
    {
        if (expected.Length == actual.Length)
        {
            var places = Enumerable.Range(0, expected.Length).Where(i => !tolerance.IsSame(expected[i], actual[i])).ToArray();
            return places.Length == 0 ? null : InPlace(expected, actual, places);
        }

        var start = 0;
        while (start < Math.Min(expected.Length, actual.Length) && tolerance.IsSame(expected[start], actual[start]))
        {
            start++;
        }

        var end = 0;
        while (end < Math.Min(expected.Length, actual.Length) - start && tolerance.IsSame(expected[^(end + 1)], actual[^(end + 1)]))
        {
            end++;
        }

        var text = new StringBuilder($"{actual.Length} lines, not {expected.Length}; from line {start + 1} on");
        Append(text, "golden", expected[start..^end]);
        Append(text, "now   ", actual[start..^end]);
        return text.ToString();
    }

    private static string InPlace(string[] expected, string[] actual, int[] places)
    {
        var text = new StringBuilder($"{places.Length} of {expected.Length} lines differ");
        foreach (var i in places.Take(MostShown))
        {
            var at = expected[i].Zip(actual[i]).TakeWhile(p => p.First == p.Second).Count();
            text.Append($"\nline {i + 1}\n  golden: {Around(expected[i], at)}\n  now:    {Around(actual[i], at)}");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string side, string[] lines)
    {
        foreach (var line in lines.Take(MostShown))
        {
            text.Append($"\n  {side}: {Around(line, 0)}");
        }

        text.Append(lines.Length > MostShown ? $"\n  {side}: and {lines.Length - MostShown} more" : "");
    }

    // The beginning, which says what line it is, and the place.
    private static string Around(string line, int at)
    {
        if (at + Before <= Excerpt)
        {
            return Cut(line);
        }

        return $"{line[..Before]} ... {Cut(line[(at - Before)..])}";
    }

    private static string Cut(string text) => text.Length <= Excerpt ? text : text[..Excerpt] + " ...";
}
