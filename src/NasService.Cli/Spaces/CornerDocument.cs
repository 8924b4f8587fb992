using System.Collections.Immutable;
using NasService.Core.Spaces;

namespace NasService.Cli.Spaces;

/// <summary>The smallest or largest network of a space as <c>--json</c> prints it, with the names that a front uses.</summary>
/// <param name="Id">Id of the fp32 architecture.</param>
/// <param name="Inputs">What it reads.</param>
/// <param name="Blocks">Blocks of its stages.</param>
/// <param name="Macs">Multiply-accumulates of one image.</param>
/// <param name="Params">Trainable parameters.</param>
/// <param name="Fp32Bytes">Bytes of its weights with every bit gene at 32.</param>
/// <param name="Int8Bytes">The same at 8.</param>
internal sealed record CornerDocument(string Id, ImmutableArray<InputSummary> Inputs, int Blocks, long Macs, long Params, long Fp32Bytes, long Int8Bytes)
{
    public static CornerDocument Of(NetworkSummary n) => new(n.Id, n.Inputs, n.Blocks, n.Macs, n.Parameters, n.Fp32Bytes, n.Int8Bytes);
}
