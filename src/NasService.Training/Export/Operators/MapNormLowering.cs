using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="MapNorm"/>: a depthwise convolution of 1 x 1.</summary>
internal sealed class MapNormLowering : OpLowering<MapNorm>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, MapNorm op, OnnxWriter writer)
        => writer.Activate(op.Layer.Activation, Convolution.Write(op.Layer, node.Inputs[0], writer), node.Name);
}
