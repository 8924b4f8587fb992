using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace NasService.Training.Data.Checks;

/// <summary>The images of a part as they lie there, those included that cannot be read.</summary>
/// <param name="Name"><c>training</c>, <c>validation</c> or <c>test</c>.</param>
/// <param name="Classes">Of the whole data set, in the order of their labels.</param>
/// <param name="Images">In their order.</param>
public sealed record SurveyedPart(string Name, IReadOnlyList<string> Classes, ImmutableArray<SurveyedImage> Images)
{
    internal static SurveyedPart Of(string name, ImageSet set) => new(name, set.ClassNames, [.. Enumerable.Range(0, set.Count).Select(i => new SurveyedImage(
        set.Labels[i], BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(set.Image(i))), null, set.Size, set.Size, set.Channels == 1 ? ImageTraits.Grey : ImageTraits.None))]);

    internal int[] Counts()
    {
        var counts = new int[Classes.Count];
        foreach (var image in Images)
        {
            counts[image.Label]++;
        }

        return counts;
    }
}
