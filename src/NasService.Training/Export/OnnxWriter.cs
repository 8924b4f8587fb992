using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Extraction;
using NasService.Training.Quantization;

namespace NasService.Training.Export;

/// <summary>What every lowering writes with: the graph, the folded weights, and the quantized twins of tensors. One instance, one
/// file.</summary>
/// <remarks>
/// A tensor gets one Q/DQ pair if its producer or any of its consumers is int8: behind an int8 layer the runtime can then fuse the whole
/// layer into one kernel, and between int8 neighbours there is one pair and not two.
/// </remarks>
/// <param name="plan">What is written.</param>
/// <param name="network">Its weights.</param>
/// <param name="ranges">Calibrated ranges by tensor; of those that are read or made in int8.</param>
/// <param name="weightLimit">Largest magnitude of an int8 weight.</param>
internal sealed class OnnxWriter(NetworkPlan plan, FoldedNetwork network, IReadOnlyDictionary<string, ActivationRange> ranges,
    int weightLimit)
{
    private readonly Dictionary<string, Node> _nodes = plan.Nodes.ToDictionary(n => n.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, QuantizedTensor> _quantized = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TensorCodes> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _constants = new(StringComparer.Ordinal);

    public OnnxGraph Graph { get; } = new("nas");

    public int WeightLimit => weightLimit;

    public FoldedLayer Folded(LayerPlan layer) => network.Layers[layer.Name];

    /// <summary>Number format of what makes a tensor: 8 or 32; fp32 for an input of the network.</summary>
    public int BitsOf(string tensor)
    {
        while (_nodes.TryGetValue(tensor, out var node))
        {
            if (node.Op.Bits is { } bits)
            {
                // Formats of weights alone make fp32.
                return NumberFormats.Of(bits).NeedsRanges ? bits : NumberFormats.Fp32.Code;
            }

            tensor = node.Inputs[0];
        }

        return 32;
    }

    /// <summary>The dequantized twin where the tensor has one: a consumer in fp32 must see what an int8 one sees.</summary>
    public string Latest(string tensor) => _quantized.TryGetValue(tensor, out var q) ? q.Name : tensor;

    /// <summary>The tensor's one Q/DQ pair, written at the first call.</summary>
    public QuantizedTensor Quantize(string tensor)
    {
        if (_quantized.TryGetValue(tensor, out var existing))
        {
            return existing;
        }

        var codes = Codes(tensor);
        var dq = Graph.Node("DequantizeLinear", $"{tensor}.dq", [codes.Name, codes.ScaleName, codes.ZeroPointName]);
        var result = new QuantizedTensor(dq, codes.Scale);
        _quantized.Add(tensor, result);
        return result;
    }

    /// <summary>The tensor in int8 for a reader of whole numbers, written at the first call; others go on reading what it was made
    /// from.</summary>
    public TensorCodes Codes(string tensor)
    {
        if (_codes.TryGetValue(tensor, out var existing))
        {
            return existing;
        }

        var (scale, zeroPoint) = ranges[tensor].ToUInt8();
        var s = Graph.Floats($"{tensor}.scale", [scale]);
        var z = Graph.Bytes($"{tensor}.zero_point", [zeroPoint]);
        var result = new TensorCodes(Graph.Node("QuantizeLinear", $"{tensor}.q", [tensor, s, z]), s, z, scale);
        _codes.Add(tensor, result);
        return result;
    }

    /// <summary>A mask as the runtime's own operators read it, written at the first call.</summary>
    public string Mask(string input)
    {
        var name = $"{input}.int32";
        return _constants.Add(name) ? Graph.Node("Cast", name, [input], OnnxGraph.Attribute("to", OnnxGraph.Int32Type)) : name;
    }

    public string Activate(Activation activation, string x, string output) => activation switch
    {
        Activation.None => x,
        Activation.Relu => Graph.Node("Relu", output, [x]),
        Activation.Relu6 => Graph.Node("Clip", output, [x, Constant("zero", 0), Constant("six", 6)]),
        Activation.HSwish => Graph.Node("HardSwish", output, [x]),
        Activation.HSigmoid => Graph.Node("HardSigmoid", output, [x], OnnxGraph.Attribute("alpha", 1f / 6),
            OnnxGraph.Attribute("beta", 0.5f)),
        Activation.Gelu => Gelu(x, output),
        Activation.Tanh => Graph.Node("Tanh", output, [x]),
        Activation.SquaredRelu => Squared(Graph.Node("Relu", $"{output}.relu", [x]), output),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "Expected a known activation."),
    };

    /// <summary>x (1 + erf(x / root 2)) / 2: ONNX Runtime makes one kernel of these nodes, and other runtimes know them.</summary>
    private string Gelu(string x, string output)
    {
        var erf = Graph.Node("Erf", $"{output}.erf", [Graph.Node("Div", $"{output}.argument", [x, Constant("root_two", MathF.Sqrt(2))])]);
        var share = Graph.Node("Add", $"{output}.share", [erf, Constant("one", 1)]);
        return Graph.Node("Mul", output, [Graph.Node("Mul", $"{output}.twice", [x, share]), Constant("half", 0.5f)]);
    }

    private string Squared(string x, string output) => Graph.Node("Mul", output, [x, x]);

    private string Constant(string name, float value) => _constants.Add(name) ? Graph.Floats(name, [value]) : name;
}
