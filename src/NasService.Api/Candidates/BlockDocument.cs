using System.Collections.Immutable;
using NasService.Core.Networks;

namespace NasService.Api.Candidates;

/// <summary>One block of a network.</summary>
/// <param name="Name"><c>stem</c>, <c>stage1.block2</c>, <c>head</c> and so on.</param>
/// <param name="Kind">Name of the block's kind, as in <c>mbconv</c>.</param>
/// <param name="In">Input channels.</param>
/// <param name="Out">Output channels.</param>
/// <param name="InSize">Side of the square input map.</param>
/// <param name="OutSize">Side of the square output map.</param>
/// <param name="Residual">Whether its input is added to its output.</param>
/// <param name="Macs">Multiply-accumulates of one image.</param>
/// <param name="Params">Parameters.</param>
/// <param name="Bytes">Bytes of its weights under its policy.</param>
/// <param name="LatencyShare">Its estimated share of the network's latency; absent where the job's measurements do not tell it.</param>
/// <param name="Layers">In order of execution.</param>
internal sealed record BlockDocument(
    string Name, string Kind, int In, int Out, int InSize, int OutSize, bool Residual, long Macs, long Params, long Bytes, double? LatencyShare, ImmutableArray<LayerDocument> Layers)
{
    public static BlockDocument Of(BlockPlan b, double? latencyShare)
        => new(b.Name, b.Block, b.In, b.Out, b.InSize, b.OutSize, b.HasResidual, b.Macs, b.Parameters, b.Bytes, latencyShare, [.. b.Layers.Select(LayerDocument.Of)]);
}
