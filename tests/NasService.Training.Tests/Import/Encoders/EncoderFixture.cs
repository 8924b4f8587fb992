using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using NasService.Core.Blocks;
using NasService.Core.Spaces;

namespace NasService.Training.Tests.Import.Encoders;

/// <summary>A small encoder of two blocks as a safetensors file: numbers that are the same in 16 bits, made of the tensors'
/// names.</summary>
internal sealed class EncoderFixture
{
    public const int Width = 16;
    private const int Inner = 32;

    private readonly string _type;
    private readonly Dictionary<string, int[]> _shapes = new(StringComparer.Ordinal);

    public EncoderFixture(string type, string prefix, string family)
    {
        _type = type;
        if (family == "none")
        {
            _shapes.Add("convolution.weight", [3, 3]);
            return;
        }

        var isBert = family == "bert";
        Blocks = isBert ? "encoder.layer." : "transformer.layer.";
        Parts = isBert
            ? new() { ["query"] = "attention.self.query", ["key"] = "attention.self.key", ["value"] = "attention.self.value", ["merge"] = "attention.output.dense", ["norm"] = "attention.output.LayerNorm", ["expand"] = "intermediate.dense", ["contract"] = "output.dense", ["mlpNorm"] = "output.LayerNorm" }
            : new() { ["query"] = "attention.q_lin", ["key"] = "attention.k_lin", ["value"] = "attention.v_lin", ["merge"] = "attention.out_lin", ["norm"] = "sa_layer_norm", ["expand"] = "ffn.lin1", ["contract"] = "ffn.lin2", ["mlpNorm"] = "output_layer_norm" };
        Put($"{prefix}embeddings.word_embeddings.weight", 29, Width);
        Put($"{prefix}embeddings.position_embeddings.weight", 20, Width);
        if (isBert)
        {
            Put($"{prefix}embeddings.token_type_embeddings.weight", 2, Width);
        }

        Put($"{prefix}embeddings.LayerNorm.weight", Width);
        Put($"{prefix}embeddings.LayerNorm.bias", Width);
        foreach (var (ours, theirs) in Parts)
        {
            for (var block = 0; block < 2; block++)
            {
                var (outputs, inputs) = ours switch { "expand" => (Inner, Width), "contract" => (Width, Inner), _ => (Width, Width) };
                Put($"{prefix}{Blocks}{block}.{theirs}.weight", ours.EndsWith("orm", StringComparison.Ordinal) ? [outputs] : [outputs, inputs]);
                Put($"{prefix}{Blocks}{block}.{theirs}.bias", outputs);
            }
        }

        Put($"{prefix}pooler.dense.weight", Width, Width);
    }

    public string Blocks { get; } = "";

    public Dictionary<string, string> Parts { get; } = [];

    public static SearchSpace Space(bool isPair, string more = "rank: full") => SpaceReader.Read(Encoding.UTF8.GetBytes(
        $$"""
        name: words
        task: text-classification
        input: {vocabulary: 29, length: 8, pairs: {{(isPair ? "true" : "false")}}}
        classes: 2
        stages:
          - {block: encoder, channels: {{Width}}, depth: [1, 2], heads: [1, 2], headSize: 8, mlp: [1, 2], {{more}}}
        head: {channels: 0}
        """), BlockCatalog.Shipped).GetValueOrThrow();

    public void Put(string name, params int[] shape) => _shapes[name] = shape;

    public void Remove(string name) => _shapes.Remove(name);

    // Of eighths up to 2: BF16 has 8 bits of them.
    public float[] Values(string name)
    {
        var start = name.Sum(c => c);
        return [.. Enumerable.Range(0, _shapes[name].Aggregate(1, (p, d) => p * d)).Select(i => (((start + (i * 7)) % 31) - 15) / 8f)];
    }

    public byte[] Bytes()
    {
        using var data = new MemoryStream();
        var header = new Dictionary<string, object>(StringComparer.Ordinal) { ["__metadata__"] = new { format = "pt" } };
        foreach (var (name, shape) in _shapes)
        {
            var from = data.Length;
            foreach (var value in Values(name))
            {
                data.Write(Encode(value));
            }

            header.Add(name, new { dtype = _type, shape, data_offsets = new[] { from, data.Length } });
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(header);
        var length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, json.Length);
        return [.. length, .. json, .. data.ToArray()];
    }

    private byte[] Encode(float value)
    {
        var bytes = new byte[_type == "F32" ? 4 : 2];
        switch (_type)
        {
            case "F32":
                BinaryPrimitives.WriteSingleLittleEndian(bytes, value);
                break;
            case "F16":
                BinaryPrimitives.WriteHalfLittleEndian(bytes, (Half)value);
                break;
            default:
                BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)(BitConverter.SingleToUInt32Bits(value) >> 16));
                break;
        }

        return bytes;
    }
}
