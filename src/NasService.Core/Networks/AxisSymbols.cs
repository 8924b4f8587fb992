namespace NasService.Core.Networks;

/// <summary>Symbols of the axes that exported files leave open; see <see cref="TensorSpec.FreeAxis"/>.</summary>
public static class AxisSymbols
{
    /// <summary>Frames of a recording, or tokens of a sentence.</summary>
    public const string Length = "T";

    /// <summary>Rows of a picture.</summary>
    public const string Height = "H";

    /// <summary>Its columns.</summary>
    public const string Width = "W";
}
