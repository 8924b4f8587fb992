using System.Collections.Immutable;

namespace NasService.Training.Data.Checks;

/// <summary>What a part of a data set holds.</summary>
/// <param name="Name"><c>training</c> or <c>test</c>.</param>
/// <param name="Images">How many.</param>
/// <param name="Channels">1: grey; 3: colour.</param>
/// <param name="Size">Side of the square images.</param>
/// <param name="PerClass">Images of each class, in the order of the labels.</param>
public sealed record DataPart(string Name, int Images, int Channels, int Size, ImmutableArray<ClassCount> PerClass)
{
    /// <summary>What samples are called, in the plural. Default <c>images</c>.</summary>
    public string Noun { get; init; } = "images";

    /// <summary>What one is, as in <c>40 bands</c>; null (default): its sides and channels.</summary>
    public string? Form { get; init; }

    /// <summary>Images of the rarest class over those of the commonest; 1: balanced.</summary>
    public double Balance => PerClass.IsEmpty ? 0 : (double)PerClass.Min(c => c.Images) / Math.Max(1, PerClass.Max(c => c.Images));

    internal static DataPart Of(string name, ImageSet set)
    {
        var counts = new int[set.ClassNames.Count];
        foreach (var label in set.Labels)
        {
            counts[label]++;
        }

        return new DataPart(name, set.Count, set.Channels, set.Size, [.. set.ClassNames.Select((c, i) => new ClassCount(c, counts[i]))]);
    }
}
