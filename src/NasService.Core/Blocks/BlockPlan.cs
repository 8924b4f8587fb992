using System.Collections.Immutable;

namespace NasService.Core.Blocks;

/// <summary>One block of a concrete network: its layers in order, and whether its input is added to its output.</summary>
/// <param name="Name"><c>stem</c>, <c>stage1.block2</c>, <c>head</c> ...</param>
/// <param name="Block">The registered name of the block kind: <c>conv</c>, <c>mbconv</c>, <c>linear</c> ...</param>
/// <param name="Layers">In order of execution.</param>
/// <param name="HasResidual">The block's input, or what its shortcut makes of it, is added to its output.</param>
public sealed record BlockPlan(string Name, string Block, ImmutableArray<LayerPlan> Layers, bool HasResidual)
{
    /// <summary>What follows the addition.</summary>
    public Activation SumActivation { get; init; } = Activation.None;

    /// <summary>A 3x3 max pool with stride 2 ends the block.</summary>
    public bool HasMaxPool { get; init; }

    /// <summary>Whether it belongs to a stage: not the stem, head, features or classifier.</summary>
    public bool IsOfStage => Name.Contains('.');

    public int In => Layers[0].In;

    public int Out => Layers[^1].Out;

    public int InSize => Layers[0].InSize;

    public int OutSize => HasMaxPool ? (Layers[^1].OutSize + 1) / 2 : Layers[^1].OutSize;

    /// <summary>Name under which the max pool's output is known.</summary>
    public string MaxPoolName => $"{Name}.pool";

    public long Macs => Layers.Sum(l => l.Macs);

    public long Parameters => Layers.Sum(l => l.Parameters);

    public long Bytes => Layers.Sum(l => l.Bytes);
}
