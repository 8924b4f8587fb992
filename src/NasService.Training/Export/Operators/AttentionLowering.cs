using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Attention"/>, each kind in a method of its own; softmax by ONNX Runtime's fused operator.</summary>
internal sealed class AttentionLowering : OpLowering<Attention>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, Attention op, OnnxWriter writer)
    {
        string[] inputs = [.. node.Inputs.Take(3).Select(writer.Latest)];
        switch (op.Kind)
        {
            case AttentionKind.Softmax:
                // Between the values and the mask it could read a bias.
                writer.Graph.RuntimeNode("MultiHeadAttention", node.Name,
                    op.HasMask ? [.. inputs, "", writer.Mask(node.Inputs[3])] : inputs,
                    [OnnxGraph.Attribute("num_heads", (long)op.Heads),
                        .. op.IsCausal ? [OnnxGraph.Attribute("unidirectional", 1L)] : Array.Empty<Onnx.AttributeProto>()]);
                break;
            case AttentionKind.Clipped:
                WriteClipped(node, op, inputs, writer);
                break;
            case AttentionKind.Linear when op.IsCausal:
                CausalLinearAttention.Write(node, op, inputs, writer);
                break;
            case AttentionKind.Linear:
                LinearAttention.Write(node, op, inputs, writer);
                break;
            case AttentionKind.Window:
                WriteWindows(node, op, inputs, writer);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(op), op.Kind, "Expected a known kind.");
        }
    }

    private static void WriteClipped(Node node, Attention op, string[] inputs, OnnxWriter writer)
    {
        var shares = Shares.Write(writer, inputs[0], inputs[1], (op.Queries, op.Tokens, op.Heads, op.HeadSize), node.Name);
        var clipped = Shares.Clip(writer, op, shares, node.Name);
        var values = TokenShapes.ToHeads(writer, inputs[2], op.Tokens, op.Heads, op.ValueSize, $"{node.Name}.values");
        TokenShapes.OfHeads(writer, writer.Graph.Node("MatMul", $"{node.Name}.mixed", [clipped, values]), node.Shape, node.Name);
    }

    /// <summary>Windows become samples: the batch times the windows.</summary>
    private static void WriteWindows(Node node, Attention op, string[] inputs, OnnxWriter writer)
    {
        var (graph, name) = (writer.Graph, node.Name);
        var windows = (int)Math.Sqrt(op.Tokens) / op.Window;
        var side = (int)Math.Sqrt(op.Queries) / windows;
        var parts = new[] { (side, op.HeadSize), (op.Window, op.HeadSize), (op.Window, op.ValueSize) };
        var split = parts.Select((p, i) => Split(inputs[i], p.Item1, op.Heads * p.Item2, $"{name}.part{i}"));
        var mixed = graph.RuntimeNode("MultiHeadAttention", $"{name}.mixed", split, OnnxGraph.Attribute("num_heads", (long)op.Heads));
        var channels = op.Heads * op.ValueSize;
        var apart = TokenShapes.Reshape(writer, mixed, $"{name}.apart", -1, windows, windows, side, side, channels);
        var turned = TokenShapes.Transpose(writer, apart, $"{name}.turned", 0, 1, 3, 2, 4, 5);
        TokenShapes.Reshape(writer, turned, name, -1, op.Queries, channels);

        string Split(string x, int places, int width, string part)
        {
            var rows = TokenShapes.Reshape(writer, x, $"{part}.rows", -1, windows, places, windows, places, width);
            return TokenShapes.Reshape(writer, TokenShapes.Transpose(writer, rows, $"{part}.turned", 0, 1, 3, 2, 4, 5), part, -1,
                places * places, width);
        }
    }
}
