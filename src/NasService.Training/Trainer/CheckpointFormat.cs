using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NasService.Training.Trainer;

/// <summary>
/// The bytes of a checkpoint: 8 bytes magic, header length (int64, little-endian), header JSON with the tensors' names and shapes, raw fp32
/// values in the header's order, SHA-256 of all that. No code, no pickles.
/// </summary>
internal static class CheckpointFormat
{
    private const int MaxHeaderBytes = 64 << 20;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        // A recipe without pupils has no distillation loss.
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    private static ReadOnlySpan<byte> Magic => "NASCKPT1"u8;

    public static byte[] Write(Checkpoint checkpoint)
    {
        var tensors = checkpoint.Tensors.OrderBy(t => t.Key, StringComparer.Ordinal).ToArray();
        var header = JsonSerializer.SerializeToUtf8Bytes(new Document(checkpoint.Header, [.. tensors.Select(t => new Entry(t.Key, t.Value.Shape))]), s_json);
        using var stream = new MemoryStream();
        stream.Write(Magic);
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        stream.Write(length);
        stream.Write(header);
        foreach (var (_, tensor) in tensors)
        {
            stream.Write(MemoryMarshal.AsBytes(tensor.Values.AsSpan()));
        }

        var content = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        stream.Write(SHA256.HashData(content));
        return stream.ToArray();
    }

    /// <exception cref="CheckpointException">The bytes are truncated, altered, or no checkpoint.</exception>
    public static Checkpoint Read(ReadOnlySpan<byte> bytes)
    {
        var hash = SHA256.HashSizeInBytes;
        if (bytes.Length < 16 + hash || !bytes[..8].SequenceEqual(Magic))
        {
            throw new CheckpointException("It is truncated or no checkpoint.");
        }

        var content = bytes[..^hash];
        if (!SHA256.HashData(content).AsSpan().SequenceEqual(bytes[^hash..]))
        {
            throw new CheckpointException("Its digest does not match its content: it is truncated or altered.");
        }

        var length = BinaryPrimitives.ReadInt64LittleEndian(content[8..]);
        if (length is <= 0 or > MaxHeaderBytes || 16 + length > content.Length)
        {
            throw new CheckpointException($"Its header length is impossible: {length}.");
        }

        var document = JsonSerializer.Deserialize<Document>(Encoding.UTF8.GetString(content.Slice(16, (int)length)), s_json)
            ?? throw new CheckpointException("Its header is empty.");
        var values = MemoryMarshal.Cast<byte, float>(content[(16 + (int)length)..]);
        var tensors = new Dictionary<string, StoredTensor>(StringComparer.Ordinal);
        foreach (var entry in document.Tensors)
        {
            var count = (int)entry.Shape.Aggregate(1L, (a, b) => a * b);
            tensors.Add(entry.Name, new StoredTensor(entry.Shape, values[..count].ToArray()));
            values = values[count..];
        }

        return new Checkpoint(document.Header, tensors);
    }

    private sealed record Document(CheckpointHeader Header, Entry[] Tensors);

    private sealed record Entry(string Name, long[] Shape);
}
