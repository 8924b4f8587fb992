using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Gate"/>, in fp32 always.</summary>
internal sealed class GateLowering : OpLowering<Gate>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, Gate op, OnnxWriter writer)
    {
        var x = writer.Latest(node.Inputs[0]);
        var pooled = writer.Graph.Node("GlobalAveragePool", $"{op.Reduce.Name}.pool", [x]);
        var reduced = writer.Activate(op.Reduce.Activation, Convolution.Write(op.Reduce, pooled, writer), op.Reduce.Name);
        var gate = writer.Activate(op.Expand.Activation, Convolution.Write(op.Expand, reduced, writer), $"{op.Expand.Name}.gate");
        writer.Graph.Node("Mul", node.Name, [x, gate]);
    }
}
