using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Add"/> in fp32.</summary>
internal sealed class AddLowering : OpLowering<Add>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, Add op, OnnxWriter writer) => WriteSum(node, op, writer);

    public static void WriteSum(Node node, Add op, OnnxWriter writer)
    {
        var sum = op.Activation == Activation.None ? node.Name : $"{node.Name}.sum";
        writer.Activate(op.Activation, writer.Graph.Node("Add", sum, node.Inputs.Select(writer.Latest)), node.Name);
    }
}
