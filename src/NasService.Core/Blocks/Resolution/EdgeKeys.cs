using NasService.Core.Input;

namespace NasService.Core.Blocks.Resolution;

/// <summary>Keys of the blocks of super-resolution, and what they ask of what they read.</summary>
internal static class EdgeKeys
{
    public const string Adq = "adq";

    /// <summary>What an edge computes (QuantNAS's candidates): side of the kernel at the end; two groups of channels; or to twice the
    /// channels and back.</summary>
    public static LabelsKey Operation { get; } = new("operation", "operation on its edge", ["conv1", "group3", "conv3", "group5", "conv5", "growth3"], "conv3")
    {
        Help = "What an edge computes: convN is a convolution of N x N, groupN one of two groups of channels, growthN two of them over twice the channels; a list makes it elastic, block by block.",
    };

    /// <summary>What lies beside it.</summary>
    public static LabelsKey Shortcut { get; } = new("shortcut", "operation on its skip edge", ["identity", "conv1", "conv3"], "identity")
    {
        Help = "What the skip edge beside it computes; a list makes it elastic, block by block.",
    };

    public static LabelKey Residual { get; } = new("residual", "kind of residual branch", ["plain", Adq], Adq)
    {
        Help = "adq: BN before the branch, whose output is multiplied by the shortcut's standard deviation (AdaDM); plain: a sum with an activation behind it.",
    };

    public static IEnumerable<InputError> RefuseOthers(string path, BlockRequest request)
    {
        if (request.Input.Shape.Rank != 3 || request.Input.Shape.IsFrames)
        {
            yield return new InputError($"{path}.block", "The block reads a map.", $"{request.Input.Shape}", "C x H x W");
        }

        if (request.Stride > 1)
        {
            yield return new InputError($"{path}.stride", "Super-resolution keeps every pixel until it is enlarged.", $"{request.Stride}", "1");
        }
    }
}
