using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Export;

namespace NasService.Bench.Claims.Transformers;

/// <summary>
/// Parts of a transformer block as ONNX graphs, in fp32 and with their tensors through 8 bits. T tokens of width C, h heads of d = C / h;
/// one input of N x T x C.
/// </summary>
/// <param name="tokens">T.</param>
/// <param name="width">C.</param>
/// <param name="heads">h.</param>
/// <param name="random">Weights.</param>
internal sealed class IntegerKernelModels(int tokens, int width, int heads, Random random)
{
    private readonly float[] _first = Weights(width, random);
    private readonly float[] _second = Weights(width, random);

    /// <summary>ONNX Runtime's fused operator.</summary>
    public byte[] Fused() => Model(g => g.RuntimeNode("MultiHeadAttention", "y", ["x", "x", "x"], OnnxGraph.Attribute("num_heads", (long)heads)));

    /// <summary>Products, softmax, products; each in 8 bits or not.</summary>
    /// <param name="products">Whether both products have inputs and outputs in 8 bits.</param>
    /// <param name="softmax">Whether the shares do.</param>
    public byte[] Attention(bool products, bool softmax) => Model(g =>
    {
        var split = g.Node("Reshape", "split", ["x", g.Longs("heads", [0, tokens, heads, width / heads], 4)]);
        var rows = g.Node("Transpose", "rows", [split], OnnxGraph.Attribute("perm", 0L, 2, 1, 3));
        var columns = g.Node("Transpose", "columns", [split], OnnxGraph.Attribute("perm", 0L, 2, 3, 1));
        var scaled = g.Node("Mul", "scaled", [rows, g.Floats("root", [(float)Math.Sqrt((double)heads / width)], 1)]);
        var scores = Through(g, g.Node("MatMul", "scores", [Through(g, scaled, 2, products), Through(g, columns, 6, products)]), 6, products);
        var shares = g.Node("Softmax", "shares", [scores], OnnxGraph.Attribute("axis", -1L));
        shares = Codes(g, shares, 1 / 255f, 0, softmax || products);
        var mixed = Through(g, g.Node("MatMul", "mixed", [shares, Through(g, rows, 6, products)]), 6, products);
        var turned = g.Node("Transpose", "turned", [mixed], OnnxGraph.Attribute("perm", 0L, 2, 1, 3));
        g.Node("Reshape", "y", [turned, g.Longs("joined", [0, tokens, width], 3)]);
    });

    /// <summary>A product in int8, what lies between, another product in int8.</summary>
    /// <param name="between">Writes it: graph, input, gives its output.</param>
    /// <param name="isInteger">Whether its input goes through 8 bits too; its output, the next product's input, always does.</param>
    public byte[] Between(Func<OnnxGraph, string, string> between, bool isInteger) => Model(g =>
    {
        var first = Through(g, Product(g, Through(g, "x", 4, true), "first", _first), 6, isInteger);
        g.Node("Identity", "y", [Product(g, Through(g, between(g, first), 4, true), "second", _second)]);
    });

    public string Norm(OnnxGraph graph, string x)
    {
        var ones = Enumerable.Repeat(1f, width).ToArray();
        return graph.Node("LayerNormalization", "norm", [x, graph.Floats("factor", ones, width), graph.Floats("shift", new float[width], width)],
            OnnxGraph.Attribute("axis", -1L), OnnxGraph.Attribute("epsilon", 1e-5f));
    }

    /// <summary>x / 2 (1 + erf(x / sqrt 2)), which ONNX Runtime fuses.</summary>
    public static string Gelu(OnnxGraph graph, string x)
    {
        var erf = graph.Node("Erf", "erf", [graph.Node("Div", "over", [x, graph.Floats("root2", [MathF.Sqrt(2)])])]);
        var half = graph.Node("Mul", "times", [x, graph.Node("Add", "plus", [erf, graph.Floats("one", [1])])]);
        return graph.Node("Mul", "gelu", [half, graph.Floats("half", [0.5f])]);
    }

    private byte[] Model(Action<OnnxGraph> write)
    {
        var graph = new OnnxGraph("integer-kernels");
        graph.Input(new TensorSpec("x", TensorShape.Tokens(tokens, width)));
        write(graph);
        graph.Output(new TensorSpec("y", TensorShape.Tokens(tokens, width)));
        return graph.ToModel();
    }

    private string Product(OnnxGraph graph, string x, string name, float[] weights)
    {
        var scale = weights.Max(Math.Abs) / sbyte.MaxValue;
        var codes = graph.SBytes($"{name}.codes", [.. weights.Select(w => (sbyte)MathF.Round(w / scale))], width, width);
        var weight = graph.Node("DequantizeLinear", $"{name}.weight", [codes, graph.Floats($"{name}.scale", [scale]), graph.SBytes($"{name}.zero", [0])]);
        return graph.Node("MatMul", name, [x, weight]);
    }

    /// <summary>Unsigned 8 bits over -limit to limit.</summary>
    private static string Through(OnnxGraph graph, string x, float limit, bool isInteger) => Codes(graph, x, 2 * limit / 255, 128, isInteger);

    private static string Codes(OnnxGraph graph, string x, float scale, byte zero, bool isInteger)
    {
        if (!isInteger)
        {
            return x;
        }

        var (s, z) = (graph.Floats($"{x}.s", [scale]), graph.Bytes($"{x}.z", [zero]));
        return graph.Node("DequantizeLinear", $"{x}.dq", [graph.Node("QuantizeLinear", $"{x}.q", [x, s, z]), s, z]);
    }

    /// <summary>C x C, so that an output varies as its input does.</summary>
    private static float[] Weights(int width, Random random)
        => [.. Enumerable.Range(0, width * width).Select(_ => (float)((random.NextDouble() - 0.5) * Math.Sqrt(12.0 / width)))];
}
