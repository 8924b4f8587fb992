using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Add"/> in int8: both inputs and the output.</summary>
internal sealed class AddInt8Lowering : OpLowering<Add>
{
    public override int? Format => NumberFormats.Int8.Code;

    public override bool QuantizesInputs => true;

    public override bool QuantizesOutput => true;

    protected override void Write(Node node, Add op, OnnxWriter writer)
    {
        AddLowering.WriteSum(node, op, writer);
        writer.Quantize(node.Name);
    }
}
