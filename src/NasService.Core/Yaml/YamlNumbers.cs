using System.Globalization;

namespace NasService.Core.Yaml;

/// <summary>Numbers as YAML 1.2's core schema writes them in decimal; no infinities, no NaN, no grouping.</summary>
internal static class YamlNumbers
{
    public static bool TryInt(string text, out long value)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    /// <summary>Why <see cref="TryInt"/> refused a text.</summary>
    public static string RefusalOfInt(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') || text.StartsWith('+') ? 1 : 0);
        return digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9') ? "Not a whole number." : text[0] == '-' ? "Too small." : "Too large.";
    }

    public static bool TryNumber(string text, out double value)
        => double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
        && double.IsFinite(value);
}
