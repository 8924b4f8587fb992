using NasService.Core.Operators;

namespace NasService.Api.Candidates;

/// <summary>One convolution or linear layer.</summary>
/// <param name="Name">As in <c>stage1.block2.depthwise</c>.</param>
/// <param name="In">Input channels.</param>
/// <param name="Out">Output channels.</param>
/// <param name="Kernel">Side of the square kernel.</param>
/// <param name="Stride">1 or 2.</param>
/// <param name="Depthwise">Whether each channel has a filter of its own.</param>
/// <param name="OutSize">Side of the square output map.</param>
/// <param name="Bits">8: int8 weights and activations; 32: fp32.</param>
/// <param name="Macs">Multiply-accumulates of one image.</param>
/// <param name="Params">Parameters.</param>
internal sealed record LayerDocument(string Name, int In, int Out, int Kernel, int Stride, bool Depthwise, int OutSize, int Bits, long Macs, long Params)
{
    public static LayerDocument Of(LayerPlan l) => new(l.Name, l.In, l.Out, l.Kernel, l.Stride, l.IsDepthwise, l.OutSize, l.Bits, l.Macs, l.Parameters);
}
