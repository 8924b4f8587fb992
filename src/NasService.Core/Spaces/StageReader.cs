using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Operators;
using NasService.Core.Yaml;

namespace NasService.Core.Spaces;

/// <summary>Reads one stage, or the defaults of all of them.</summary>
internal static class StageReader
{
    public static ImmutableArray<string> Keys { get; } = ["activation", "block", "channels", "depth", "expand", "kernel", "skip", "squeezeExcite", "stride", "width"];

    /// <param name="stage">The stage's mapping, with the defaults behind it.</param>
    /// <param name="blocks">The block kinds.</param>
    /// <param name="isComplete">Required keys must be there; not so in the defaults.</param>
    public static StageSpec Read(YamlFields stage, BlockCatalog blocks, bool isComplete)
    {
        var name = stage.Name("block", isComplete ? null : "", [.. blocks.Names]) ?? "";
        var block = blocks.Find(name);
        var result = new StageSpec(
            name,
            (int)stage.Int("channels", SpaceLimits.Channels, isComplete ? null : 0),
            (int)stage.Int("stride", SpaceLimits.Stride, 1),
            stage.IntChoices("depth", SpaceLimits.Depth, (int)SpaceLimits.Depth.Max, 1),
            stage.IntChoices("kernel", SpaceLimits.Kernel, SpaceLimits.Choices, 3),
            ReadExpand(stage, block, isComplete),
            ReadActivation(stage),
            stage.Flag("squeezeExcite", false),
            stage.Flag("skip", true))
        {
            Width = stage.NumberChoices("width", SpaceLimits.Width, SpaceLimits.Choices, 1),
        };
        stage.RefuseOthers();
        return result;
    }

    public static Activation ReadActivation(YamlFields fields)
        => ActivationNames.ByName.GetValueOrDefault(fields.Name("activation", "relu", [.. ActivationNames.ByName.Keys]) ?? "none");

    private static ImmutableArray<double> ReadExpand(YamlFields stage, IBlock? block, bool isComplete)
    {
        // Defaults may serve stages of several kinds; a kind without an inner width passes over the default.
        if (block is { HasExpand: false } && isComplete)
        {
            stage.Allow("expand");
            if (stage.HasOwn("expand"))
            {
                stage.Refuse("expand", $"A {block.Name} block has no inner width to expand.", null, "no such key");
            }

            return [];
        }

        var isRequired = block is not null && isComplete;
        return stage.NumberChoices("expand", SpaceLimits.Expand, SpaceLimits.Choices, isRequired ? null : 1);
    }
}
