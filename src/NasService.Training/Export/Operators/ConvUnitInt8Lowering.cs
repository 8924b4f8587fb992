using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="ConvUnit"/> in int8, its output too.</summary>
internal sealed class ConvUnitInt8Lowering : OpLowering<ConvUnit>
{
    public override int? Format => NumberFormats.Int8.Code;

    public override bool QuantizesOutput => true;

    protected override void Write(Node node, ConvUnit op, OnnxWriter writer)
    {
        writer.Activate(op.Layer.Activation, Convolution.WriteInt8(op.Layer, node.Inputs[0], writer), node.Name);
        writer.Quantize(node.Name);
    }
}
