namespace NasService.Core.Blocks;

/// <summary>For what a key's value is chosen where it has several.</summary>
public enum KeyScope
{
    /// <summary>Every block has a choice of its own.</summary>
    Block,

    /// <summary>One choice for all blocks of a stage.</summary>
    Stage,

    /// <summary>One choice for all stages that have the key; they give it the same values.</summary>
    Network,
}
