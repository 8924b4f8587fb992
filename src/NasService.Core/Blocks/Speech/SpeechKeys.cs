using NasService.Core.Genes;
using NasService.Core.Input;
using NasService.Core.Yaml;

namespace NasService.Core.Blocks.Speech;

/// <summary>Keys of blocks over frames, and what they ask of what they read.</summary>
internal static class SpeechKeys
{
    /// <summary>Of the first block of a stage; each that follows has one more (ECAPA-TDNN: 2, 3, 4, 5).</summary>
    public static IntegersKey Dilation { get; } = new("dilation", "dilation", new IntRule(1, 16), 1, 2)
    {
        Help = "Frames between the kernel's places in the stage's first block; each block behind it has one more.",
    };

    /// <summary>Inner width over the stage's channels.</summary>
    public static NumbersKey Inner { get; } = new("inner", "inner width", new NumberRule(0, 1, MinIsOpen: true), 16, 1)
    {
        Kind = DimensionKind.Expand,
        Help = "Inner width of the block over the stage's channels, in multiples of 8; a list makes it elastic, block by block.",
    };

    public static IEnumerable<InputError> RefuseMaps(string path, BlockRequest request)
    {
        if (!request.Input.Shape.IsFrames)
        {
            yield return new InputError($"{path}.block", "The block reads frames in time, as a task with audio gives them.", $"{request.Input.Shape}", "C x 1 x T");
        }

        if (request.Stride > 1)
        {
            yield return new InputError($"{path}.stride", "Frames keep their number.", $"{request.Stride}", "1");
        }
    }
}
