using System.IO.Compression;
using System.Security.Cryptography;

namespace NasService.Api.Pages;

/// <summary>A script, a style or a picture of the dashboard; compressed when it is first asked for.</summary>
internal sealed class Asset
{
    private const int TagBytes = 16;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    public Asset(byte[] bytes, string contentType)
    {
        (Bytes, ContentType) = (bytes, contentType);
        Tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, TagBytes))}\"";
        _brotli = new Lazy<byte[]>(() => Compress(s => new BrotliStream(s, CompressionLevel.Optimal)));
        _gzip = new Lazy<byte[]>(() => Compress(s => new GZipStream(s, CompressionLevel.SmallestSize)));
    }

    public byte[] Bytes { get; }

    public string ContentType { get; }

    /// <summary>Changes with the bytes.</summary>
    public string Tag { get; }

    /// <summary>In the best coding that the browser takes; null: as it is.</summary>
    public (byte[] Bytes, string? Coding) For(string acceptEncoding) => acceptEncoding.Contains("br", StringComparison.OrdinalIgnoreCase) ? (_brotli.Value, "br")
        : acceptEncoding.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? (_gzip.Value, "gzip")
        : (Bytes, null);

    private byte[] Compress(Func<Stream, Stream> coding)
    {
        using var compressed = new MemoryStream();
        using (var stream = coding(compressed))
        {
            stream.Write(Bytes);
        }

        return compressed.ToArray();
    }
}
