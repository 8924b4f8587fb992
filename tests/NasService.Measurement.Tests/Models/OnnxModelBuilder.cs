using Google.Protobuf;
using Onnx;

namespace NasService.Measurement.Tests.Models;

/// <summary>Writes small ONNX files layer by layer with the official schema; the batch is the symbolic dimension <c>N</c>.</summary>
internal sealed class OnnxModelBuilder
{
    private readonly GraphProto graph = new() { Name = "test" };
    private string current = "x";
    private int channels;
    private int names;
    private readonly List<ValueInfoProto> further = [];

    public OnnxModelBuilder(int inputChannels, int side)
    {
        channels = inputChannels;
        graph.Input.Add(Tensor("x", Symbolic("N"), Known(inputChannels), Known(side), Known(side)));
    }

    /// <summary>weights: (outputs, channels / groups, kernel, kernel) row-major; bias: (outputs). Padding keeps the side at stride 1.</summary>
    public OnnxModelBuilder Conv(float[] weights, float[] bias, int kernel, int stride = 1, int groups = 1)
        => Conv(Constant(weights, bias.Length, channels / groups, kernel, kernel), Constant(bias, bias.Length), bias.Length, kernel, stride, groups);

    /// <summary>The same with int8 weights, one scale per output, and an int32 bias of scale input * weight.</summary>
    public OnnxModelBuilder QuantizedConv(sbyte[] weights, float[] scales, int[] bias, float inputScale, int kernel, int stride = 1, int groups = 1)
    {
        var outputs = scales.Length;
        var biasScales = Array.ConvertAll(scales, s => s * inputScale);
        var w = Node("DequantizeLinear", [Constant(weights, outputs, channels / groups, kernel, kernel), Constant(scales, outputs), Constant(new sbyte[outputs], outputs)], Int("axis", 0));
        var b = Node("DequantizeLinear", [Constant(bias, outputs), Constant(biasScales, outputs), Constant(new int[outputs], outputs)], Int("axis", 0));
        return Conv(w, b, outputs, kernel, stride, groups);
    }

    /// <summary>A pair QuantizeLinear / DequantizeLinear to uint8 with zero point 0.</summary>
    public OnnxModelBuilder Requantize(float scale)
    {
        var s = Constant([scale]);
        var zero = Name("zero");
        graph.Initializer.Add(new TensorProto { Name = zero, DataType = (int)TensorProto.Types.DataType.Uint8, RawData = ByteString.CopyFrom([0]) });
        current = Node("DequantizeLinear", [Node("QuantizeLinear", [current, s, zero]), s, zero]);
        return this;
    }

    public OnnxModelBuilder Relu() => Unary("Relu");

    public OnnxModelBuilder Pool() => Unary("GlobalAveragePool").Unary("Flatten");

    public OnnxModelBuilder Unary(string operation)
    {
        current = Node(operation, [current]);
        return this;
    }

    /// <summary>weights: (outputs, inputs) row-major.</summary>
    public OnnxModelBuilder Gemm(float[] weights, float[] bias)
    {
        current = Node("Gemm", [current, Constant(weights, bias.Length, weights.Length / bias.Length), Constant(bias, bias.Length)], Int("transB", 1));
        channels = bias.Length;
        return this;
    }

    /// <summary>What there is now, one number a channel, is an output beside the last one.</summary>
    public OnnxModelBuilder AlsoOut()
    {
        further.Add(Tensor(current, Symbolic("N"), Known(channels)));
        return this;
    }

    /// <summary>Height and width are any: <c>H</c> and <c>W</c>, of the output something that follows from them.</summary>
    public byte[] ToBytesOfAnySize()
    {
        graph.Input[0] = Tensor("x", Symbolic("N"), graph.Input[0].Type.TensorType.Shape.Dim[1], Symbolic("H"), Symbolic("W"));
        return ToBytes(Symbolic("H_out"), Symbolic("W_out"));
    }

    public byte[] ToBytes() => ToBytes([]);

    private byte[] ToBytes(params TensorShapeProto.Types.Dimension[] places)
    {
        graph.Node[^1].Output[0] = "y";
        graph.Output.Add(Tensor("y", [Symbolic("N"), Known(channels), .. places]));
        graph.Output.Add(further);
        var model = new ModelProto { IrVersion = 8, Graph = graph };
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = "", Version = 17 });
        return model.ToByteArray();
    }

    private OnnxModelBuilder Conv(string weights, string bias, int outputs, int kernel, int stride, int groups)
    {
        var pad = kernel / 2;
        current = Node("Conv", [current, weights, bias], Ints("kernel_shape", kernel, kernel), Ints("strides", stride, stride), Ints("pads", pad, pad, pad, pad), Int("group", groups));
        channels = outputs;
        return this;
    }

    private string Node(string operation, string[] inputs, params AttributeProto[] attributes)
    {
        var node = new NodeProto { OpType = operation, Name = Name(operation) };
        node.Input.Add(inputs);
        node.Output.Add(node.Name);
        node.Attribute.Add(attributes);
        graph.Node.Add(node);
        return node.Name;
    }

    private string Constant(float[] values, params long[] shape) => Constant(new TensorProto { DataType = (int)TensorProto.Types.DataType.Float, FloatData = { values } }, shape);

    private string Constant(int[] values, params long[] shape) => Constant(new TensorProto { DataType = (int)TensorProto.Types.DataType.Int32, Int32Data = { values } }, shape);

    private string Constant(sbyte[] values, params long[] shape) => Constant(new TensorProto { DataType = (int)TensorProto.Types.DataType.Int8, Int32Data = { Array.ConvertAll(values, v => (int)v) } }, shape);

    private string Constant(TensorProto tensor, long[] shape)
    {
        tensor.Name = Name("const");
        tensor.Dims.Add(shape);
        graph.Initializer.Add(tensor);
        return tensor.Name;
    }

    private string Name(string prefix) => $"{prefix}_{names++}";

    private static AttributeProto Int(string name, long value) => new() { Name = name, Type = AttributeProto.Types.AttributeType.Int, I = value };

    private static AttributeProto Ints(string name, params long[] values) => new() { Name = name, Type = AttributeProto.Types.AttributeType.Ints, Ints = { values } };

    private static TensorShapeProto.Types.Dimension Symbolic(string name) => new() { DimParam = name };

    private static TensorShapeProto.Types.Dimension Known(int value) => new() { DimValue = value };

    private static ValueInfoProto Tensor(string name, params TensorShapeProto.Types.Dimension[] shape)
        => new()
        {
            Name = name,
            Type = new TypeProto
            {
                TensorType = new TypeProto.Types.Tensor { ElemType = (int)TensorProto.Types.DataType.Float, Shape = new TensorShapeProto { Dim = { shape } } },
            },
        };
}
