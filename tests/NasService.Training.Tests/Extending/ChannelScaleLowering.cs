using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Export;

namespace NasService.Training.Tests.Extending;

/// <summary><see cref="ChannelScale"/>: a product with one number for each channel.</summary>
internal sealed class ChannelScaleLowering : OpLowering<ChannelScale>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, ChannelScale op, OnnxWriter writer)
    {
        var factors = writer.Graph.Floats($"{op.Layer.Name}.factors", writer.Folded(op.Layer).Weight.AsSpan(), op.Layer.Out, 1, 1);
        writer.Graph.Node("Mul", node.Name, [writer.Latest(node.Inputs[0]), factors]);
    }
}
