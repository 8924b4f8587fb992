namespace NasService.Core.Input;

/// <summary>Finds the name a user may have meant.</summary>
internal static class NearestName
{
    private const int MaxLength = 64;

    /// <summary>The name with the fewest edits (insertion, deletion, substitution; case ignored), if at most a third of its letters and at least one differ; else null.</summary>
    public static string? Of(string text, IEnumerable<string> names)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return null;
        }

        var best = names
            .Select(n => (Name: n, Edits: Edits(text.ToLowerInvariant(), n.ToLowerInvariant())))
            .OrderBy(c => c.Edits).ThenBy(c => c.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Name is not null && best.Edits <= Math.Max(2, best.Name.Length / 3) && best.Edits < best.Name.Length ? best.Name : null;
    }

    /// <summary>" Did you mean kernel?", or nothing.</summary>
    public static string Hint(string text, IEnumerable<string> names) => Of(text, names) is { } name ? $" Did you mean {name}?" : "";

    // Levenshtein's distance, one row at a time.
    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
