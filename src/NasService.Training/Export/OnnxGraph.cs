using System.Runtime.InteropServices;
using Google.Protobuf;
using NasService.Core.Networks;
using Onnx;

namespace NasService.Training.Export;

/// <summary>Builds an ONNX graph node by node; one instance, one graph.</summary>
internal sealed class OnnxGraph
{
    /// <summary>The symbolic batch dimension; one file serves batch 1 and batch N.</summary>
    public const string BatchDimension = "N";

    /// <summary>As the attribute <c>to</c> of a cast has it.</summary>
    public const long FloatType = (long)TensorProto.Types.DataType.Float;

    /// <summary>Likewise.</summary>
    public const long Int64Type = (long)TensorProto.Types.DataType.Int64;

    /// <summary>Likewise.</summary>
    public const long Int32Type = (long)TensorProto.Types.DataType.Int32;

    private const string RuntimeDomain = "com.microsoft";

    private readonly GraphProto _graph;

    public OnnxGraph(string name) => _graph = new GraphProto { Name = name };

    public string Input(TensorSpec spec)
    {
        _graph.Input.Add(ValueInfo(spec));
        return spec.Name;
    }

    public void Output(TensorSpec spec) => _graph.Output.Add(ValueInfo(spec));

    public string Floats(string name, ReadOnlySpan<float> values, params long[] shape) => Add(name, TensorProto.Types.DataType.Float, MemoryMarshal.AsBytes(values), shape);

    public string SBytes(string name, ReadOnlySpan<sbyte> values, params long[] shape) => Add(name, TensorProto.Types.DataType.Int8, MemoryMarshal.AsBytes(values), shape);

    public string Bytes(string name, ReadOnlySpan<byte> values, params long[] shape) => Add(name, TensorProto.Types.DataType.Uint8, values, shape);

    public string Ints(string name, ReadOnlySpan<int> values, params long[] shape) => Add(name, TensorProto.Types.DataType.Int32, MemoryMarshal.AsBytes(values), shape);

    /// <summary>Whole numbers as shapes and indices have them.</summary>
    public string Longs(string name, ReadOnlySpan<long> values, params long[] shape)
        => Add(name, TensorProto.Types.DataType.Int64, MemoryMarshal.AsBytes(values), shape);

    /// <summary>Floats that are stored in 16 bits, rounded to nearest.</summary>
    public string Halves(string name, ReadOnlySpan<float> values, params long[] shape)
    {
        var halves = new Half[values.Length];
        for (var i = 0; i < halves.Length; i++)
        {
            halves[i] = (Half)values[i];
        }

        return Add(name, TensorProto.Types.DataType.Float16, MemoryMarshal.AsBytes(halves.AsSpan()), shape);
    }

    /// <summary>A node with several outputs.</summary>
    public void Nodes(string operation, string name, IEnumerable<string> outputs, IEnumerable<string> inputs,
        params AttributeProto[] attributes)
    {
        var node = new NodeProto { OpType = operation, Name = name };
        node.Input.AddRange(inputs);
        node.Output.AddRange(outputs);
        node.Attribute.AddRange(attributes);
        _graph.Node.Add(node);
    }

    /// <summary>A node of ONNX Runtime's own operators.</summary>
    /// <returns>The name of its one output.</returns>
    public string RuntimeNode(string operation, string output, IEnumerable<string> inputs, params AttributeProto[] attributes)
    {
        Node(operation, output, inputs, attributes);
        _graph.Node[^1].Domain = RuntimeDomain;
        return output;
    }

    /// <returns>The name of the node's one output.</returns>
    public string Node(string operation, string output, IEnumerable<string> inputs, params AttributeProto[] attributes)
    {
        var node = new NodeProto { OpType = operation, Name = output };
        node.Input.AddRange(inputs);
        node.Output.Add(output);
        node.Attribute.AddRange(attributes);
        _graph.Node.Add(node);
        return output;
    }

    /// <summary>Gives a tensor another name, wherever it is made and read.</summary>
    public void Rename(string from, string to)
    {
        foreach (var node in _graph.Node)
        {
            node.Name = node.Name == from ? to : node.Name;
            Rename(node.Input, from, to);
            Rename(node.Output, from, to);
        }
    }

    public static AttributeProto Attribute(string name, params long[] values)
    {
        var attribute = new AttributeProto { Name = name, Type = AttributeProto.Types.AttributeType.Ints };
        attribute.Ints.AddRange(values);
        return attribute;
    }

    public static AttributeProto Attribute(string name, long value) => new() { Name = name, Type = AttributeProto.Types.AttributeType.Int, I = value };

    public static AttributeProto Attribute(string name, string value)
        => new() { Name = name, Type = AttributeProto.Types.AttributeType.String, S = ByteString.CopyFromUtf8(value) };

    public static AttributeProto Attribute(string name, float value) => new() { Name = name, Type = AttributeProto.Types.AttributeType.Float, F = value };

    public byte[] ToModel()
    {
        var model = new ModelProto { IrVersion = 8, ProducerName = "NasService", Graph = _graph };
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = "", Version = 17 });
        if (_graph.Node.Any(n => n.Domain == RuntimeDomain))
        {
            model.OpsetImport.Add(new OperatorSetIdProto { Domain = RuntimeDomain, Version = 1 });
        }

        return model.ToByteArray();
    }

    private static void Rename(IList<string> names, string from, string to)
    {
        for (var i = 0; i < names.Count; i++)
        {
            names[i] = names[i] == from ? to : names[i];
        }
    }

    private static ValueInfoProto ValueInfo(TensorSpec spec)
    {
        var dimensions = new TensorShapeProto();
        dimensions.Dim.Add(Free(BatchDimension));
        for (var axis = 0; axis < spec.Shape.Rank; axis++)
        {
            dimensions.Dim.Add(spec.FreeName(axis) is { } symbol ? Free(symbol) : new TensorShapeProto.Types.Dimension { DimValue = spec.Shape[axis] });
        }

        static TensorShapeProto.Types.Dimension Free(string symbol) => new() { DimParam = symbol };

        var type = new TypeProto.Types.Tensor { ElemType = (int)OfNumbers(spec.Type), Shape = dimensions };
        return new ValueInfoProto { Name = spec.Name, Type = new TypeProto { TensorType = type } };
    }

    private static TensorProto.Types.DataType OfNumbers(ElementType type)
        => type == ElementType.Integer ? TensorProto.Types.DataType.Int64 : TensorProto.Types.DataType.Float;

    private string Add(string name, TensorProto.Types.DataType type, ReadOnlySpan<byte> bytes, long[] shape)
    {
        var tensor = new TensorProto { Name = name, DataType = (int)type, RawData = ByteString.CopyFrom(bytes) };
        tensor.Dims.AddRange(shape);
        _graph.Initializer.Add(tensor);
        return name;
    }
}
