using System.Text;
using NasService.Core.Input;

namespace NasService.Training.Data.Text;

/// <summary>Lines of a file in UTF-8: with or without a byte order mark, ended by LF or CRLF.</summary>
internal static class TextLines
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Every line; one that is no UTF-8 is a mistake, and empty.</summary>
    public static List<string> Of(ReadOnlySpan<byte> bytes, TextMistakes mistakes)
    {
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var lines = new List<string>();
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? [] : bytes[(end + 1)..];
            lines.Add(Decode(line.EndsWith("\r"u8) ? line[..^1] : line, lines.Count + 1, mistakes));
        }

        return lines;
    }

    private static string Decode(ReadOnlySpan<byte> line, int number, TextMistakes mistakes)
    {
        try
        {
            return s_strict.GetString(line);
        }
        catch (DecoderFallbackException e)
        {
            mistakes.Add(number, "The line is not UTF-8.", FormattableString.Invariant($"byte {e.Index + 1} of {Shortened.Of(Encoding.Latin1.GetString(line))}"), "UTF-8");
            return "";
        }
    }
}
