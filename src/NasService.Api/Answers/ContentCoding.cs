using System.IO.Compression;

namespace NasService.Api.Answers;

/// <summary>A way to compress what is sent.</summary>
/// <param name="Name">As in <c>Content-Encoding</c>.</param>
/// <param name="Open">Makes the stream that compresses into another one.</param>
internal sealed record ContentCoding(string Name, Func<Stream, CompressionLevel, Stream> Open)
{
    public static ContentCoding Brotli { get; } = new("br", (stream, level) => new BrotliStream(stream, level));

    public static ContentCoding Gzip { get; } = new("gzip", (stream, level) => new GZipStream(stream, level));

    /// <summary>The best that the header <c>Accept-Encoding</c> allows; null: none.</summary>
    public static ContentCoding? Best(string accepted) => Array.Find([Brotli, Gzip], c => accepted.Contains(c.Name, StringComparison.OrdinalIgnoreCase));

    public byte[] Compress(byte[] bytes, CompressionLevel level)
    {
        using var compressed = new MemoryStream();
        using (var stream = Open(compressed, level))
        {
            stream.Write(bytes);
        }

        return compressed.ToArray();
    }
}
