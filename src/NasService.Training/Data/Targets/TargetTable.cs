using NasService.Core.Tasks;

namespace NasService.Training.Data.Targets;

/// <summary>What is right for each picture of a set, where that is no class.</summary>
/// <param name="Kind">Numbers or labels.</param>
/// <param name="Values">(pictures, width) row-major: a number, or 0 or 1 per label.</param>
/// <param name="Width">Numbers for one picture.</param>
public sealed record TargetTable(TargetKind Kind, float[] Values, int Width)
{
    public ReadOnlySpan<float> Of(int picture) => Values.AsSpan(picture * Width, Width);

    internal TargetTable Subset(IReadOnlyList<int> kept)
    {
        var values = new float[kept.Count * Width];
        for (var i = 0; i < kept.Count; i++)
        {
            Of(kept[i]).CopyTo(values.AsSpan(i * Width));
        }

        return this with { Values = values };
    }
}
