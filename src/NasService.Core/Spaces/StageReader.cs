using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Operators;
using NasService.Core.Yaml;

namespace NasService.Core.Spaces;

/// <summary>Reads one stage, or the defaults of all of them: the keys that every stage has, and those that its block declares.</summary>
internal static class StageReader
{
    private static readonly string[] s_own = ["block", "channels", "depth", "stride", "width"];

    /// <summary>Every key that some stage may have.</summary>
    public static IEnumerable<string> Keys(BlockCatalog blocks) => s_own.Concat(blocks.Keys.Select(k => k.Name));

    /// <param name="stage">The stage's mapping, with the defaults behind it.</param>
    /// <param name="blocks">The block kinds.</param>
    /// <param name="isComplete">Required keys must be there; not so in the defaults.</param>
    public static StageSpec Read(YamlFields stage, BlockCatalog blocks, bool isComplete)
    {
        var name = stage.Name("block", isComplete ? null : "", [.. blocks.Names]) ?? "";
        var block = blocks.Find(name);
        var channels = (int)stage.Int("channels", SpaceLimits.Channels, isComplete ? null : 0);
        var stride = (int)stage.Int("stride", isComplete ? SpaceLimits.Stride with { Max = block?.LargestStride ?? SpaceLimits.Stride.Max }
            : SpaceLimits.AnyStride, 1);
        var depth = stage.IntChoices("depth", SpaceLimits.Depth, (int)SpaceLimits.Depth.Max, 1);

        // Defaults may serve stages of several kinds, and an unknown kind may mean any of them.
        var keys = block is not null && isComplete ? block.Keys : [.. blocks.Keys.Where(blocks.IsShared)];
        var values = new StageValues([.. keys.Select(k => (k, k.Read(stage, isRequired: isComplete && block is not null)))]);
        foreach (var key in blocks.Keys.Where(k => keys.All(own => own.Name != k.Name)))
        {
            stage.Allow(key.Name);
            if (block is not null && isComplete && stage.HasOwn(key.Name))
            {
                stage.Refuse(key.Name, $"A {block.Name} block has no {key.Purpose}.", null, "no such key");
            }
        }

        var width = stage.NumberChoices("width", SpaceLimits.Width, SpaceLimits.Choices, 1);
        stage.RefuseOthers();
        return new StageSpec(name, channels, stride, depth, values) { Width = width };
    }

    public static Activation ReadActivation(YamlFields fields)
        => ActivationNames.ByName.GetValueOrDefault(fields.Name("activation", "relu", [.. ActivationNames.ByName.Keys]) ?? "none");
}
