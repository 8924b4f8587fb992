using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using NasService.Core.Input;
using NasService.Training.Trainer;

namespace NasService.Training.Import;

/// <summary>
/// The safetensors format: eight bytes of length, little-endian, a JSON header of that length, then the tensors' bytes without gaps. Written as F32; read
/// from F32, F64, F16 and BF16. What is read is untrusted: nothing is allocated that the file does not hold.
/// </summary>
public static class SafetensorsFile
{
    private const int LengthBytes = 8;
    private const long LargestHeader = 100_000_000;
    private const string Metadata = "__metadata__";

    private static readonly Dictionary<string, (int Bytes, Action<ReadOnlySpan<byte>, Span<float>> Read)> s_types = new(StringComparer.Ordinal)
    {
        ["F32"] = (4, (from, to) => from.CopyTo(MemoryMarshal.AsBytes(to))),
        ["F64"] = (8, (from, to) => Each(from, 8, to, b => (float)BinaryPrimitives.ReadDoubleLittleEndian(b))),
        ["F16"] = (2, (from, to) => Each(from, 2, to, b => (float)BinaryPrimitives.ReadHalfLittleEndian(b))),
        ["BF16"] = (2, (from, to) => Each(from, 2, to, b => BitConverter.Int32BitsToSingle(BinaryPrimitives.ReadUInt16LittleEndian(b) << 16))),
    };

    private delegate float ReadNumber(ReadOnlySpan<byte> bytes);

    /// <param name="tensors">In the order they are written.</param>
    public static byte[] Write(IEnumerable<(string Name, StoredTensor Tensor)> tensors)
    {
        var all = tensors.ToArray();
        using var header = new MemoryStream();
        using (var json = new Utf8JsonWriter(header))
        {
            json.WriteStartObject();
            json.WriteStartObject(Metadata);
            json.WriteString("format", "pt");
            json.WriteEndObject();
            long offset = 0;
            foreach (var (name, tensor) in all)
            {
                json.WriteStartObject(name);
                json.WriteString("dtype", "F32");
                WriteNumbers(json, "shape", tensor.Shape);
                WriteNumbers(json, "data_offsets", [offset, offset += 4L * tensor.Values.Length]);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        // Readers that map the file want the numbers aligned.
        while (header.Length % LengthBytes != 0)
        {
            header.WriteByte((byte)' ');
        }

        using var file = new MemoryStream();
        Span<byte> length = stackalloc byte[LengthBytes];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        file.Write(length);
        header.WriteTo(file);
        foreach (var (_, tensor) in all)
        {
            file.Write(MemoryMarshal.AsBytes(tensor.Values.AsSpan()));
        }

        return file.ToArray();
    }

    /// <returns>By name.</returns>
    /// <exception cref="InputException">Not such a file, or it is damaged.</exception>
    public static Dictionary<string, StoredTensor> Read(byte[] bytes)
    {
        if (bytes.Length < LengthBytes || BinaryPrimitives.ReadInt64LittleEndian(bytes) is var length && (length < 2 || length > Math.Min(LargestHeader, bytes.Length - LengthBytes)))
        {
            throw Damaged("no header that fits into it");
        }

        try
        {
            using var json = JsonDocument.Parse(bytes.AsMemory(LengthBytes, (int)BinaryPrimitives.ReadInt64LittleEndian(bytes)), new JsonDocumentOptions { MaxDepth = 8 });
            var data = bytes.AsSpan(LengthBytes + (int)BinaryPrimitives.ReadInt64LittleEndian(bytes));
            var tensors = new Dictionary<string, StoredTensor>(StringComparer.Ordinal);
            foreach (var entry in json.RootElement.EnumerateObject())
            {
                if (entry.Name != Metadata && !tensors.TryAdd(entry.Name, Read(entry, data)))
                {
                    throw Damaged($"{entry.Name} is there twice");
                }
            }

            return tensors;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw Damaged($"its header: {e.Message}");
        }
    }

    private static StoredTensor Read(JsonProperty entry, ReadOnlySpan<byte> data)
    {
        var type = entry.Value.GetProperty("dtype").GetString() ?? "";
        if (!s_types.TryGetValue(type, out var format))
        {
            throw new InputException(entry.Name, "A tensor of a type that is not read.", type, string.Join(", ", s_types.Keys));
        }

        long[] shape = [.. entry.Value.GetProperty("shape").EnumerateArray().Select(d => d.GetInt64())];
        long[] offsets = [.. entry.Value.GetProperty("data_offsets").EnumerateArray().Select(d => d.GetInt64())];
        var elements = shape.Aggregate(1.0, (p, d) => d < 0 ? double.NaN : p * d);
        if (offsets.Length != 2 || offsets[0] < 0 || offsets[1] < offsets[0] || offsets[1] > data.Length || !(elements * format.Bytes == offsets[1] - offsets[0]))
        {
            throw Damaged($"{entry.Name} does not fit its place in the file");
        }

        var values = new float[(int)elements];
        format.Read(data[(int)offsets[0]..(int)offsets[1]], values);
        return new StoredTensor(shape, values);
    }

    private static void Each(ReadOnlySpan<byte> from, int width, Span<float> to, ReadNumber read)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = read(from[(i * width)..]);
        }
    }

    private static void WriteNumbers(Utf8JsonWriter json, string key, ReadOnlySpan<long> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }

    private static InputException Damaged(string how) => new("safetensors", $"Not a safetensors file, or a damaged one: {how}.");
}
