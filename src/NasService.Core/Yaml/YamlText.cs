using System.Text;
using NasService.Core.Input;

namespace NasService.Core.Yaml;

/// <summary>From a document's bytes to its text: size, encoding and characters are checked before any parser sees them.</summary>
internal static class YamlText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark, or the one error that keeps it from being read.</summary>
    public static (string? Text, InputError? Error) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > YamlLimits.Bytes)
        {
            return (null, TooLong());
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n');
            return (null, new InputError("", "Not UTF-8.", null, "a text file in UTF-8", line));
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text[i]))
            {
                var line = 1 + text.AsSpan(0, i).Count('\n');
                return (null, new InputError("", "A character that no text document may hold.", $"U+{(int)text[i]:X4}", "printable characters, tabs and line ends", line));
            }
        }

        return (text, null);
    }

    public static InputError TooLong() => new("", "The document is too long.", null, $"at most {YamlLimits.Bytes / 1024} KiB");

    // YAML 1.2, production 1 (c-printable), over UTF-16 code units: surrogates are known to be paired here.
    private static bool IsAllowed(char c)
        => c is '\t' or '\n' or '\r' or '\u0085' or (>= ' ' and <= '~') or (>= '\u00A0' and <= '\uFFFD' and not '\uFEFF');
}
