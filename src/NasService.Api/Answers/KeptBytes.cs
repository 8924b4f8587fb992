using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace NasService.Api.Answers;

/// <summary>A document as it is sent: written once, and compressed once in each way that somebody asks for.</summary>
internal sealed class KeptBytes
{
    private const int TagBytes = 16;
    private readonly byte[] _plain;
    private readonly Lazy<string> _tag;
    private readonly ConcurrentDictionary<string, Lazy<byte[]>> _coded = new(StringComparer.Ordinal);

    private KeptBytes(byte[] plain)
    {
        _plain = plain;
        _tag = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, TagBytes)));
    }

    public static KeptBytes Of<T>(T value) => new(JsonSerializer.SerializeToUtf8Bytes(value, ApiJson.Options));

    /// <summary>A strong ETag over the bytes; null: as they are.</summary>
    public string TagOf(ContentCoding? coding) => coding is null ? $"\"{_tag.Value}\"" : $"\"{_tag.Value}-{coding.Name}\"";

    public byte[] In(ContentCoding? coding)
        => coding is null ? _plain : _coded.GetOrAdd(coding.Name, _ => new Lazy<byte[]>(() => coding.Compress(_plain, CompressionLevel.Fastest))).Value;
}
