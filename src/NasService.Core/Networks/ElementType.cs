namespace NasService.Core.Networks;

/// <summary>What the numbers of a tensor at a network's edge are.</summary>
public enum ElementType
{
    /// <summary>32-bit floating point.</summary>
    Float,

    /// <summary>64-bit whole numbers, as those of tokens.</summary>
    Integer,
}
