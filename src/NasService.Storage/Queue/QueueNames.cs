using System.Globalization;

namespace NasService.Storage.Queue;

/// <summary>Hangfire's name for a group's queue: one to one.</summary>
internal static class QueueNames
{
    /// <summary>Lower case, digits and dashes stay; anything else, the underscore too, is its code in hexadecimal between underscores, as in <c>measure_3a_big-box</c>.</summary>
    public static string Of(string group) => string.Concat(group.Select(Encode));

    private static string Encode(char c)
        => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"_{(int)c:x}_");
}
