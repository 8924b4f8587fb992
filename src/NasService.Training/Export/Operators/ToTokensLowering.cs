using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="ToTokens"/>.</summary>
internal sealed class ToTokensLowering : OpLowering<ToTokens>
{
    protected override void Write(Node node, ToTokens op, OnnxWriter writer)
        => TokenShapes.ToTokens(writer, writer.Latest(node.Inputs[0]), node.Name);
}
