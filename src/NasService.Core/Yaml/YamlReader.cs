using NasService.Core.Input;
using YamlDotNet.Core;

namespace NasService.Core.Yaml;

/// <summary>
/// Reads an untrusted YAML document into a tree: one document of plain lists, mappings with unique text keys, and scalars, within
/// <see cref="YamlLimits"/>. Works on the parser's events alone, in time and memory linear in the document; never throws for what it holds.
/// </summary>
internal static class YamlReader
{
    private const string Remedy = "closed brackets and quotes, and even indentation, near this line";

    public static Parsed<YamlNode> Read(ReadOnlySpan<byte> bytes)
    {
        var (text, error) = YamlText.Decode(bytes);
        return text is null ? new Parsed<YamlNode>(null, [error!]) : Read(text);
    }

    /// <summary>The same from a file, of which no more than the limit is read.</summary>
    public static Parsed<YamlNode> ReadFile(string path)
    {
        var bytes = Bytes(path);
        return bytes.Value is { } read ? Read(read) : new Parsed<YamlNode>(null, bytes.Errors);
    }

    /// <summary>A file as <see cref="Read(ReadOnlySpan{byte})"/> takes it: of one that is too large, a byte more than is allowed.</summary>
    public static Parsed<byte[]> Bytes(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var buffer = new byte[YamlLimits.Bytes + 1];
            return new Parsed<byte[]>(buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)], []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Parsed<byte[]>(null, [new InputError("", $"The file cannot be read: {e.Message}", Shortened.Of(path))]);
        }
    }

    private static Parsed<YamlNode> Read(string text)
    {
        var builder = new YamlTreeBuilder();
        try
        {
            var parser = new Parser(new StringReader(text));
            while (!builder.IsStopped && parser.MoveNext())
            {
                builder.Accept(parser.Current!);
            }
        }
        catch (YamlException e)
        {
            builder.Errors.Add(new InputError("", $"Not YAML: {Shortened.Of(e.Message.TrimEnd('.'), 200)}.", null, Remedy, (int)Math.Max(1, e.Start.Line)));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The scanner lets these through on a few malformed escapes and ends of input.
            builder.Errors.Add(new InputError("", "Not YAML.", null, Remedy, builder.Line));
        }

        return builder.ToTree();
    }
}
