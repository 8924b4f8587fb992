using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="ConvUnit"/> in fp32.</summary>
internal sealed class ConvUnitLowering : OpLowering<ConvUnit>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, ConvUnit op, OnnxWriter writer)
        => writer.Activate(op.Layer.Activation, Convolution.Write(op.Layer, node.Inputs[0], writer), node.Name);
}
