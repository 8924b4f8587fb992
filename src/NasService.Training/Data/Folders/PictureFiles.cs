using System.Collections.Immutable;
using System.Globalization;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Training.Data.Pictures;

namespace NasService.Training.Data.Folders;

/// <summary>Picture files of any sizes and shapes as one set of squares.</summary>
/// <param name="Pixels">In the order of the files.</param>
/// <param name="Channels">Of all of them.</param>
/// <param name="Side">At which they are looked at to normalise them.</param>
internal sealed record PictureFiles(FilePixels Pixels, int Channels, int Side)
{
    /// <summary>Largest side at which a set of mixed sizes is looked at to normalise it.</summary>
    private const int LargestCommonSide = 224;

    /// <param name="data">How pictures are prepared.</param>
    /// <param name="names">Files below its folder.</param>
    /// <param name="training">Those that decide whether the set has colours.</param>
    /// <param name="expected">What should lie there, for whoever has none.</param>
    /// <exception cref="InputException">Files that cannot be read, all of them; or there are none.</exception>
    public static PictureFiles Open(DataDefinition data, ImmutableArray<string> names, HashSet<string> training, string expected)
    {
        var files = FolderScan.Run(data.Path, names, decodes: false);
        var errors = FolderScan.Errors(names, files).ToList();
        if (names.IsEmpty)
        {
            errors.Add(new InputError("data.path", "There are no pictures.", data.Path, expected));
        }

        if (errors.Count > 0)
        {
            var causes = files.Select(f => f.Cause).OfType<Exception>().ToArray();
            throw new InputException(errors, cause: causes.Length == 0 ? null : new AggregateException(causes));
        }

        var channels = data.Pictures.Channels ?? (HasColours(data.Path, names, files, training) ? 3 : 1);
        var digests = Array.ConvertAll(files, f => f.Digest);
        var preparation = new PicturePreparation(data.Pictures, channels);
        var pictures = new FolderPictures(data.Path, names, digests, preparation, Settings(data.Pictures, channels));
        var side = CommonSide(files);
        return new PictureFiles(new FilePixels(pictures, [.. Enumerable.Range(0, names.Length)], side), channels, side);
    }

    private static bool HasColours(string root, ImmutableArray<string> names, FolderFile[] files, HashSet<string> training)
        => training.IsSubsetOf(names)
            ? Enumerable.Range(0, files.Length).Any(i => !files[i].Header!.IsGrey && training.Contains(names[i]))
            : training.Any(name => IsColoured(root, name));

    private static bool IsColoured(string root, string name)
    {
        var file = FolderScan.Run(root, [name], decodes: false)[0];
        return file.Cause is null ? file.Header is { IsGrey: false } : throw DataFiles.Unreadable(name, file.Problem!, file.Cause);
    }

    private static string Settings(PictureDefinition pictures, int channels)
    {
        var (red, green, blue) = (pictures.Background.Red, pictures.Background.Green, pictures.Background.Blue);
        return string.Create(CultureInfo.InvariantCulture, $"{pictures.Resize}/{red},{green},{blue}/{channels}");
    }

    /// <summary>The side of square pictures of one size; else the median of the shorter sides, bounded.</summary>
    private static int CommonSide(FolderFile[] files)
    {
        var sides = files.Select(f => Math.Min(f.Header!.Width, f.Header.Height)).Order().ToArray();
        return sides[0] == sides[^1] && Array.TrueForAll(files, f => f.Header!.Width == f.Header.Height)
            ? sides[0]
            : Math.Min(sides[sides.Length / 2], LargestCommonSide);
    }
}
