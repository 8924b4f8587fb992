using System.Text;

namespace NasService.Measurement.Kernels;

/// <summary>
/// Writes an ONNX file of a few nodes, in the wire format of Protocol Buffers: a device worker has no exporter. Field numbers are those of
/// onnx.proto.
/// </summary>
internal sealed class ProbeFile
{
    /// <summary>Input and output are (1, <see cref="Width"/>) floats.</summary>
    public const int Width = 32;

    public const string Input = "x";
    public const string Output = "y";

    private const int Float = 1;
    private const int OpSet = 17;
    private const int IrVersion = 8;

    private readonly MemoryStream _graph = new();

    /// <param name="op">As in <c>MatMul</c>.</param>
    /// <param name="inputs">Names.</param>
    /// <param name="outputs">Names.</param>
    /// <param name="domain">Of the operator; empty: ONNX's own.</param>
    /// <param name="attributes">Whole numbers by name.</param>
    public ProbeFile Node(string op, string[] inputs, string[] outputs, string domain = "", params (string Name, long Value)[] attributes)
    {
        using var node = new MemoryStream();
        foreach (var input in inputs)
        {
            Text(node, 1, input);
        }

        foreach (var output in outputs)
        {
            Text(node, 2, output);
        }

        Text(node, 4, op);
        foreach (var (name, value) in attributes)
        {
            using var attribute = new MemoryStream();
            Text(attribute, 1, name);
            Number(attribute, 3, value);
            Number(attribute, 20, 2);
            Bytes(node, 5, attribute.ToArray());
        }

        Text(node, 7, domain);
        Bytes(_graph, 1, node.ToArray());
        return this;
    }

    /// <param name="name">Of the constant.</param>
    /// <param name="type">Code of its elements.</param>
    /// <param name="shape">Empty: a scalar.</param>
    /// <param name="raw">Its elements, little-endian.</param>
    public ProbeFile Constant(string name, int type, long[] shape, byte[] raw)
    {
        using var tensor = new MemoryStream();
        foreach (var length in shape)
        {
            Number(tensor, 1, length);
        }

        Number(tensor, 2, type);
        Text(tensor, 8, name);
        Bytes(tensor, 9, raw);
        Bytes(_graph, 5, tensor.ToArray());
        return this;
    }

    public byte[] ToArray()
    {
        Text(_graph, 2, "probe");
        Value(11, Input);
        Value(12, Output);
        using var model = new MemoryStream();
        Number(model, 1, IrVersion);
        Bytes(model, 7, _graph.ToArray());
        foreach (var (domain, version) in new[] { ("", OpSet), ("com.microsoft", 1) })
        {
            using var opSet = new MemoryStream();
            Text(opSet, 1, domain);
            Number(opSet, 2, version);
            Bytes(model, 8, opSet.ToArray());
        }

        return model.ToArray();
    }

    private void Value(int field, string name)
    {
        using var shape = new MemoryStream();
        foreach (var length in new long[] { 1, Width })
        {
            using var dimension = new MemoryStream();
            Number(dimension, 1, length);
            Bytes(shape, 1, dimension.ToArray());
        }

        using var tensor = new MemoryStream();
        Number(tensor, 1, Float);
        Bytes(tensor, 2, shape.ToArray());
        using var type = new MemoryStream();
        Bytes(type, 1, tensor.ToArray());
        using var value = new MemoryStream();
        Text(value, 1, name);
        Bytes(value, 2, type.ToArray());
        Bytes(_graph, field, value.ToArray());
    }

    private static void Text(MemoryStream to, int field, string text) => Bytes(to, field, Encoding.UTF8.GetBytes(text));

    private static void Bytes(MemoryStream to, int field, byte[] bytes)
    {
        Varint(to, ((ulong)field << 3) | 2);
        Varint(to, (ulong)bytes.Length);
        to.Write(bytes);
    }

    private static void Number(MemoryStream to, int field, long value)
    {
        Varint(to, (ulong)field << 3);
        Varint(to, (ulong)value);
    }

    private static void Varint(MemoryStream to, ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            to.WriteByte((byte)(value | 0x80));
        }

        to.WriteByte((byte)value);
    }
}
