using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Export;

/// <summary>
/// What a network with a quantization policy must compute, in fp32: values of int8 tensors are rounded to their grid and stay floats. Written
/// from the rules alone: it shares neither the exporter's wiring nor its arithmetic.
/// </summary>
internal sealed class FakeQuantization(FoldedNetwork network, NetworkPlan plan, IReadOnlyDictionary<string, ActivationRange> ranges, int weightLimit)
{
    private readonly HashSet<string> _rounded = RoundedTensors(plan);

    /// <summary>Names of the tensors with an int8 producer or an int8 consumer.</summary>
    public static HashSet<string> RoundedTensors(NetworkPlan plan)
    {
        var rounded = new HashSet<string>(StringComparer.Ordinal);
        var current = "input";
        foreach (var block in plan.Blocks)
        {
            var input = current;
            foreach (var node in block.Nodes.Where(n => n.Op is ConvUnit { HasInt8: true } or Gate))
            {
                if (node.Op.Bits == 8)
                {
                    rounded.UnionWith([current, node.Name]);
                }

                current = node.Name;
            }

            if (block.HasResidual)
            {
                if (block.Layers[^1].Bits == 8)
                {
                    rounded.UnionWith([input, block.Name]);
                }

                current = block.Name;
            }
        }

        return rounded;
    }

    /// <summary>Logits, in the caller's dispose scope.</summary>
    public Tensor Run(Tensor images)
    {
        var x = Rounded("input", images);
        foreach (var block in plan.Blocks)
        {
            var input = x;
            foreach (var node in block.Nodes)
            {
                x = node.Op switch
                {
                    Linear { Layer: var l } => nn.functional.linear(x, Weight(l), tensor(network.Layers[l.Name].Bias.ToArray())),
                    Gate g => Rounded(node.Name, x * Layer(g.Expand, Layer(g.Reduce, x.mean([2L, 3L], true), 0), 0)),
                    ConvUnit { Layer: var l } => Rounded(node.Name, Layer(l, x, l.Bits == 8 ? Scale(Current) : 0)),
                    GlobalPool => x.mean([2L, 3L], true),
                    Flatten => x.flatten(1),
                    _ => x,
                };
                Current = node.Op is ConvUnit or Gate ? node.Name : Current;
            }

            if (block.HasResidual)
            {
                x = Rounded(block.Name, x + input);
                Current = block.Name;
            }
        }

        return x;
    }

    private string Current { get; set; } = "input";

    private float Scale(string tensor) => (Math.Max(ranges[tensor].High, 0) - Math.Min(ranges[tensor].Low, 0)) / 255;

    /// <param name="layer">The layer.</param>
    /// <param name="x">Its input.</param>
    /// <param name="inputScale">Of an int8 layer: its bias is rounded to a multiple of input scale times weight scale; 0 otherwise.</param>
    private Tensor Layer(LayerPlan layer, Tensor x, float inputScale)
    {
        var bias = network.Layers[layer.Name].Bias.ToArray();
        if (inputScale > 0)
        {
            var scales = WeightScales(layer);
            bias = [.. bias.Select((b, c) => (float)(Math.Round(b / ((double)scales[c] * inputScale)) * scales[c] * inputScale))];
        }

        long pad = layer.Kernel / 2;
        var y = nn.functional.conv2d(x, Weight(layer), tensor(bias), [layer.Stride, layer.Stride], [pad, pad], [1L, 1L], layer.Groups);
        return layer.Activation switch
        {
            Activation.Relu => nn.functional.relu(y),
            Activation.HSwish => nn.functional.hardswish(y),
            Activation.HSigmoid => nn.functional.hardsigmoid(y),
            _ => y,
        };
    }

    // The arithmetic of asymmetric weights has tests of its own; here it is about the file.
    private float[] WeightScales(LayerPlan layer) => layer.IsAsymmetric
        ? [.. QuantizedWeight.Quantize(network.Layers[layer.Name], weightLimit, true).Scales]
        : [.. network.Layers[layer.Name].Weight.Chunk(network.Layers[layer.Name].Weight.Length / layer.Out).Select(w => w.Max(Math.Abs) / weightLimit)];

    private Tensor Weight(LayerPlan layer)
    {
        var weight = network.Layers[layer.Name].Weight.ToArray();
        if (layer is { Bits: 8, IsAsymmetric: true })
        {
            var q = QuantizedWeight.Quantize(network.Layers[layer.Name], weightLimit, true);
            weight = [.. q.Values.Select((v, i) => (v - q.ZeroPoint) * q.Scales[i / (weight.Length / layer.Out)])];
        }
        else if (layer.Bits == 8)
        {
            var scales = WeightScales(layer);
            weight = [.. weight.Select((w, i) => MathF.Round(w / scales[i / (weight.Length / layer.Out)]) * scales[i / (weight.Length / layer.Out)])];
        }

        return tensor(weight, [.. network.Layers[layer.Name].Shape]);
    }

    private Tensor Rounded(string name, Tensor x)
    {
        if (!_rounded.Contains(name))
        {
            return x;
        }

        var scale = Scale(name);
        var zero = MathF.Round(-Math.Min(ranges[name].Low, 0) / scale);
        var values = ExportSample.Values(x).Select(v => (Math.Clamp(MathF.Round(v / scale) + zero, 0, 255) - zero) * scale).ToArray();
        return tensor(values, x.shape);
    }
}
