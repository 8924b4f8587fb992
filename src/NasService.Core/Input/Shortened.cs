using System.Text;

namespace NasService.Core.Input;

/// <summary>What a user wrote, made fit for one line of an error: at most 60 characters unless told otherwise, control characters as spaces.</summary>
public static class Shortened
{
    public static string Of(string text, int length = 60)
    {
        var result = new StringBuilder(Math.Min(text.Length, length + 3));
        foreach (var rune in text.EnumerateRunes())
        {
            if (result.Length >= length)
            {
                return result.Append("...").ToString();
            }

            result.Append(Rune.IsControl(rune) ? new Rune(' ') : rune);
        }

        return result.ToString();
    }
}
