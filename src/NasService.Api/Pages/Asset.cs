using System.IO.Compression;
using System.Security.Cryptography;
using NasService.Api.Answers;

namespace NasService.Api.Pages;

/// <summary>A script, a style or a picture of the dashboard; compressed when it is first asked for.</summary>
internal sealed class Asset : IAsset
{
    private const int TagBytes = 16;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    public Asset(byte[] bytes, string contentType)
    {
        (Bytes, ContentType) = (bytes, contentType);
        Tag = TagOf(bytes);
        _brotli = new Lazy<byte[]>(() => ContentCoding.Brotli.Compress(bytes, CompressionLevel.Optimal));
        _gzip = new Lazy<byte[]>(() => ContentCoding.Gzip.Compress(bytes, CompressionLevel.SmallestSize));
    }

    public byte[] Bytes { get; }

    public string ContentType { get; }

    public string Tag { get; }

    public static string TagOf(byte[] bytes) => $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, TagBytes))}\"";

    public (byte[] Bytes, string? Coding) For(string acceptEncoding)
    {
        var coding = ContentCoding.Best(acceptEncoding);
        return (coding == ContentCoding.Brotli ? _brotli.Value : coding == ContentCoding.Gzip ? _gzip.Value : Bytes, coding?.Name);
    }
}
