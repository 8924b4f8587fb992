using System.IO.Compression;
using NasService.Api.Answers;

namespace NasService.Api.Pages;

/// <summary>A large file that the build has compressed: in memory once it is asked for, in the codings that it was asked for in.</summary>
internal sealed class PackedAsset : IAsset
{
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;
    private readonly Lazy<string> _tag;

    /// <param name="open">Opens what was compressed, by the ending of its coding.</param>
    /// <param name="contentType">Of the file itself.</param>
    public PackedAsset(Func<string, Stream> open, string contentType)
    {
        ContentType = contentType;
        _brotli = new Lazy<byte[]>(() => Read(open(".br")));
        _gzip = new Lazy<byte[]>(() => Read(open(".gz")));
        _tag = new Lazy<string>(() => Asset.TagOf(_brotli.Value));
    }

    public string ContentType { get; }

    public string Tag => _tag.Value;

    public (byte[] Bytes, string? Coding) For(string acceptEncoding)
    {
        var coding = ContentCoding.Best(acceptEncoding);
        return coding == ContentCoding.Brotli ? (_brotli.Value, coding.Name)
            : coding == ContentCoding.Gzip ? (_gzip.Value, coding.Name)
            : (Read(new GZipStream(new MemoryStream(_gzip.Value), CompressionMode.Decompress)), null);
    }

    private static byte[] Read(Stream stream)
    {
        using (stream)
        using (var all = new MemoryStream())
        {
            stream.CopyTo(all);
            return all.ToArray();
        }
    }
}
