using NasService.Core.Blocks;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using NasService.Training.Supernets;

namespace NasService.Training.Export;

/// <summary>
/// Writes a folded network as ONNX (IR 8, opset 17): fp32, int8 or mixed by the plan's bits, static QDQ. Input <c>input</c>, N x C x R x R
/// normalised floats; output <c>logits</c>, N x classes.
/// </summary>
/// <remarks>
/// A tensor gets one Q/DQ pair if its producer or any of its consumers is int8: behind an int8 layer the runtime can then fuse the whole
/// layer into one kernel, and between int8 neighbours there is one pair and not two.
/// </remarks>
internal sealed class OnnxExporter
{
    private readonly NetworkPlan _plan;
    private readonly FoldedNetwork _network;
    private readonly IReadOnlyDictionary<string, ActivationRange> _ranges;
    private readonly int _weightLimit;
    private readonly OnnxGraph _graph = new("nas");
    private readonly Dictionary<string, QuantizedTensor> _quantized = new(StringComparer.Ordinal);

    private readonly HashSet<string> _constants = new(StringComparer.Ordinal);

    private OnnxExporter(FoldedNetwork network, NetworkPlan plan, IReadOnlyDictionary<string, ActivationRange> ranges, int weightLimit)
    {
        _network = network;
        _plan = plan;
        _ranges = ranges;
        _weightLimit = weightLimit;
    }

    /// <param name="network">Weights; its own plan's bits do not matter.</param>
    /// <param name="plan">The same topology with the policy to export.</param>
    /// <param name="ranges">Calibrated ranges; may be empty where the plan is fp32 throughout.</param>
    /// <param name="weightLimit">127, or 63 on CPUs without int8 dot product.</param>
    /// <returns>The file's bytes; equal input gives equal bytes.</returns>
    public static byte[] Export(FoldedNetwork network, NetworkPlan plan, IReadOnlyDictionary<string, ActivationRange> ranges, int weightLimit = 127)
        => new OnnxExporter(network, plan, ranges, weightLimit).Build();

    private byte[] Build()
    {
        var x = _graph.Input(NetworkRunner.InputName, _plan.InputChannels, _plan.Resolution, _plan.Resolution);
        foreach (var block in _plan.Blocks)
        {
            x = WriteBlock(block, x);
        }

        _graph.Output("logits", _plan.Classes);
        return _graph.ToModel();
    }

    private string WriteBlock(BlockPlan block, string input)
    {
        var endsInt8 = block.HasResidual && block.Layers[^1].Bits == 8;
        if (endsInt8 && !block.Layers.Any(l => l.Role == LayerRole.Shortcut))
        {
            // The sum at the end reads the input in int8; so must an fp32 layer that reads it before.
            input = Quantize(input).Name;
        }

        var x = input;
        var gated = x;
        var added = x;
        foreach (var layer in block.Layers)
        {
            switch (layer.Role)
            {
                case LayerRole.SqueezeReduce:
                    gated = x;
                    x = Activate(layer.Activation, Convolution(layer, _graph.Node("GlobalAveragePool", $"{layer.Name}.pool", [x])), layer.Name);
                    break;
                case LayerRole.SqueezeExpand:
                    var gate = Activate(layer.Activation, Convolution(layer, x), $"{layer.Name}.gate");
                    x = _graph.Node("Mul", layer.Name, [gated, gate]);
                    break;
                case LayerRole.Shortcut:
                    added = Convolution(layer, ShortcutInput(layer, block, input));
                    added = layer.Bits == 8 ? Quantize(added).Name : added;
                    break;
                case LayerRole.Features:
                    x = Activate(layer.Activation, Convolution(layer, _graph.Node("GlobalAveragePool", $"{layer.Name}.pool", [Latest(x)])), layer.Name);
                    break;
                case LayerRole.Classifier:
                    x = Classifier(layer, x);
                    break;
                default:
                    x = Activate(layer.Activation, Convolution(layer, x), layer.Name);
                    x = layer.Bits == 8 ? Quantize(x).Name : x;
                    break;
            }
        }

        if (block.HasResidual)
        {
            var sum = block.SumActivation == Activation.None ? block.Name : $"{block.Name}.sum";
            x = Activate(block.SumActivation, _graph.Node("Add", sum, [x, Latest(added)]), block.Name);
            x = endsInt8 ? Quantize(x).Name : x;
        }

        if (block.HasMaxPool)
        {
            x = _graph.Node(
                "MaxPool", block.MaxPoolName, [Latest(x)], OnnxGraph.Attribute("kernel_shape", 3L, 3L), OnnxGraph.Attribute("strides", 2L, 2L),
                OnnxGraph.Attribute("pads", 1L, 1L, 1L, 1L));
        }

        return x;
    }

    private string ShortcutInput(LayerPlan layer, BlockPlan block, string input)
    {
        if (block.InSize == layer.InSize)
        {
            return input;
        }

        var side = Pools.Side(block.InSize, layer.InSize);
        return _graph.Node(
            "AveragePool", NetworkRunner.PooledName(layer), [Latest(input)], OnnxGraph.Attribute("kernel_shape", side, side), OnnxGraph.Attribute("strides", side, side),
            OnnxGraph.Attribute("ceil_mode", 1L));
    }

    private string Convolution(LayerPlan layer, string x)
    {
        long k = layer.Kernel, s = layer.Stride, p = layer.Kernel / 2;
        var folded = _network.Layers[layer.Name];

        // The tensor behind the activation carries the layer's name, under which its range was observed.
        var output = layer.Activation == Activation.None ? layer.Name : $"{layer.Name}.linear";
        string[] inputs;
        if (layer.Bits == 8)
        {
            var source = Quantize(x);
            inputs = [source.Name, .. QuantizedParameters(layer, folded, source.Scale)];
        }
        else
        {
            var weight = _graph.Floats($"{layer.Name}.weight", folded.Weight.AsSpan(), FoldedNetwork.Shape(layer));
            inputs = [Latest(x), weight, _graph.Floats($"{layer.Name}.bias", folded.Bias.AsSpan(), layer.Out)];
        }

        return _graph.Node(
            "Conv", output, inputs, OnnxGraph.Attribute("kernel_shape", k, k), OnnxGraph.Attribute("strides", s, s),
            OnnxGraph.Attribute("pads", p, p, p, p), OnnxGraph.Attribute("group", (long)layer.Groups));
    }

    private string[] QuantizedParameters(LayerPlan layer, FoldedLayer folded, float inputScale)
    {
        var weight = QuantizedWeight.Quantize(folded, _weightLimit, layer.IsAsymmetric);
        var scale = _graph.Floats($"{layer.Name}.weight_scale", weight.Scales.AsSpan(), layer.Out);
        var values = _graph.SBytes($"{layer.Name}.weight_q", weight.Values.AsSpan(), FoldedNetwork.Shape(layer));
        var zero = _graph.SBytes($"{layer.Name}.weight_zero", Enumerable.Repeat(weight.ZeroPoint, layer.Out).ToArray(), layer.Out);
        var axis = OnnxGraph.Attribute("axis", 0L);
        var w = _graph.Node("DequantizeLinear", $"{layer.Name}.weight", [values, scale, zero], axis);

        var biasScales = weight.Scales.Select(s => s * inputScale).ToArray();
        var bias = folded.Bias.Select((b, c) => (int)Math.Clamp(Math.Round(b / (double)biasScales[c]), int.MinValue, int.MaxValue)).ToArray();
        var biasValues = _graph.Ints($"{layer.Name}.bias_q", bias, layer.Out);
        var biasScale = _graph.Floats($"{layer.Name}.bias_scale", biasScales, layer.Out);
        var biasZero = _graph.Ints($"{layer.Name}.bias_zero", new int[layer.Out], layer.Out);
        return [w, _graph.Node("DequantizeLinear", $"{layer.Name}.bias", [biasValues, biasScale, biasZero], axis)];
    }

    private string Classifier(LayerPlan layer, string x)
    {
        var folded = _network.Layers[layer.Name];
        var pooled = _graph.Node("GlobalAveragePool", $"{layer.Name}.pool", [Latest(x)]);
        var flat = _graph.Node("Flatten", $"{layer.Name}.flat", [pooled], OnnxGraph.Attribute("axis", 1L));
        var weight = _graph.Floats($"{layer.Name}.weight", folded.Weight.AsSpan(), layer.Out, layer.In);
        var bias = _graph.Floats($"{layer.Name}.bias", folded.Bias.AsSpan(), layer.Out);
        return _graph.Node("Gemm", "logits", [flat, weight, bias], OnnxGraph.Attribute("transB", 1L));
    }

    private string Activate(Activation activation, string x, string output) => activation switch
    {
        Activation.None => x,
        Activation.Relu => _graph.Node("Relu", output, [x]),
        Activation.Relu6 => _graph.Node("Clip", output, [x, Constant("zero", 0), Constant("six", 6)]),
        Activation.HSwish => _graph.Node("HardSwish", output, [x]),
        Activation.HSigmoid => _graph.Node("HardSigmoid", output, [x], OnnxGraph.Attribute("alpha", 1f / 6), OnnxGraph.Attribute("beta", 0.5f)),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "Expected a known activation."),
    };

    private string Constant(string name, float value) => _constants.Add(name) ? _graph.Floats(name, [value]) : name;

    /// <summary>The dequantized twin where the tensor has one: a consumer in fp32 must see what an int8 one sees.</summary>
    private string Latest(string x) => _quantized.TryGetValue(x, out var q) ? q.Name : x;

    private QuantizedTensor Quantize(string tensor)
    {
        if (_quantized.TryGetValue(tensor, out var existing))
        {
            return existing;
        }

        var (scale, zeroPoint) = _ranges[tensor].ToUInt8();
        var s = _graph.Floats($"{tensor}.scale", [scale]);
        var z = _graph.Bytes($"{tensor}.zero_point", [zeroPoint]);
        var q = _graph.Node("QuantizeLinear", $"{tensor}.q", [tensor, s, z]);
        var dq = _graph.Node("DequantizeLinear", $"{tensor}.dq", [q, s, z]);
        var result = new QuantizedTensor(dq, scale);
        _quantized.Add(tensor, result);
        _quantized.Add(dq, result);
        return result;
    }

    private readonly record struct QuantizedTensor(string Name, float Scale);
}
