using System.Collections.Frozen;
using NasService.Core.Jobs;

namespace NasService.Training.Data.Pictures;

/// <summary>The rules by name. Divisions are of whole numbers, rounded down, so that every language gets the same.</summary>
internal static class ResizeRules
{
    public static readonly FrozenDictionary<string, ResizeRule> All = new Dictionary<string, ResizeRule>(StringComparer.Ordinal)
    {
        [ResizeModes.Crop] = Crop,
        [ResizeModes.Stretch] = (width, height, side) => (new Window(0, 0, width, height), new Window(0, 0, side, side)),
        [ResizeModes.Pad] = Pad,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static (Window From, Window To) Crop(int width, int height, int side)
    {
        var edge = Math.Min(width, height);
        return (new Window((width - edge) / 2, (height - edge) / 2, edge, edge), new Window(0, 0, side, side));
    }

    private static (Window From, Window To) Pad(int width, int height, int side)
    {
        var edge = Math.Max(width, height);
        int Scaled(int length) => Math.Max(1, (int)(((2L * length * side) + edge) / (2L * edge)));
        var (w, h) = (Scaled(width), Scaled(height));
        return (new Window(0, 0, width, height), new Window((side - w) / 2, (side - h) / 2, w, h));
    }
}
