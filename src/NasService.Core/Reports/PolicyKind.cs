namespace NasService.Core.Reports;

/// <summary>What a network's quantization policy comes to.</summary>
public enum PolicyKind
{
    /// <summary>No layer in int8.</summary>
    Fp32,

    /// <summary>Every layer that may be in int8 is.</summary>
    Int8,

    /// <summary>Some are.</summary>
    Mixed,

    /// <summary>A model from outside the space; nothing is known of its layers.</summary>
    External,
}
