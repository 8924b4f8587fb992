using System.Collections.Immutable;

namespace NasService.Core.Jobs;

/// <summary>Names of the ways from a picture's shape to a square.</summary>
public static class ResizeModes
{
    /// <summary>The largest square in the picture's centre.</summary>
    public const string Crop = "crop";

    /// <summary>The whole picture, its sides scaled apart.</summary>
    public const string Stretch = "stretch";

    /// <summary>The whole picture, centred on the background.</summary>
    public const string Pad = "pad";

    public static ImmutableArray<string> All { get; } = [Crop, Stretch, Pad];
}
