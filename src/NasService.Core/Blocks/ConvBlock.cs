using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Blocks;

/// <summary>A k x k convolution with BN and activation; its input is added where <c>skip</c> is set and the shapes agree.</summary>
internal sealed class ConvBlock : IBlock
{
    public string Name => "conv";

    public bool HasExpand => false;

    public IReadOnlyList<string> QuantizedLayers { get; } = ["conv"];

    public bool HasLayer(string layer, double expand) => true;

    public IEnumerable<InputError> Validate(string path, BlockRequest request)
    {
        if (request.SqueezeExcite)
        {
            yield return new InputError($"{path}.squeezeExcite", "A conv block has no squeeze-and-excitation gate.", "true", "false");
        }
    }

    public BlockPlan Plan(BlockRequest request)
    {
        var r = request;
        var b = new PlanBuilder(r.Name, Name, r.Input);
        var conv = b.Conv(new LayerPlan($"{r.Name}.conv", r.In, r.Out, r.Kernel, r.Stride, 1, r.InSize, r.Activation, true, r.BitsOf("conv")), b.Input);
        if (r.Skip && r.Stride == 1 && r.In == r.Out)
        {
            b.Sum(conv, b.Input);
        }

        return b.Build();
    }
}
