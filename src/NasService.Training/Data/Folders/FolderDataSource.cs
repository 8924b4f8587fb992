using System.Collections.Immutable;
using System.Globalization;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Training.Data.Checks;
using NasService.Training.Data.Pictures;

namespace NasService.Training.Data.Folders;

/// <summary>
/// A folder of pictures by class, of any sizes and shapes, in the layouts of <see cref="FolderReader"/>. Classes are the folders' names in
/// ordinal order.
/// </summary>
internal sealed class FolderDataSource : IDataSource
{
    /// <summary>Largest side at which a set of mixed sizes is looked at to normalise it.</summary>
    private const int LargestCommonSide = 224;

    private static readonly EnumerationOptions s_near = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 4,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public string Kind => "folder";

    public bool Recognises(string folder)
        => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*", s_near).Any(PictureNames.IsPicture);

    public SurveyedData Survey(DataDefinition data)
    {
        var layout = FolderReader.Read(data.Path);
        var parts = new List<SurveyedPart>();
        var errors = new List<InputError>();
        string[] classes = [.. layout.Training.Select(c => c.Name)];
        var all = new[] { ("training", layout.Training), ("validation", layout.Validation ?? []), ("test", layout.Test ?? []) };
        foreach (var (name, folders) in all)
        {
            if (folders.IsEmpty)
            {
                continue;
            }

            var byClass = classes.SelectMany((c, label) => FilesOf(folders, c).Select(f => (File: f, Label: (ushort)label))).ToArray();
            var names = Array.ConvertAll(byClass, f => f.File);
            var files = FolderScan.Run(data.Path, names, decodes: true);
            errors.AddRange(FolderScan.Errors(names, files));
            parts.Add(new SurveyedPart(name, classes, [.. files.Select((f, i) => Surveyed(byClass[i].Label, names[i], f))]));
        }

        return new SurveyedData([.. parts], layout.Notes, [.. errors]);
    }

    public ImageSet ReadTraining(DataDefinition data)
    {
        var layout = FolderReader.Read(data.Path);
        if (layout.Validation is not { } validation)
        {
            var images = Open(data, layout.Training, layout.Training).Images;
            return layout.Test is null ? HeldBackTest.Training(images, data) : images;
        }

        // One set, the validation images behind the others class by class, and which they are.
        var both = layout.Training.Select(c => c with { Files = [.. c.Files, .. FilesOf(validation, c.Name)] }).ToImmutableArray();
        var (all, files) = Open(data, both, layout.Training);
        var own = validation.SelectMany(c => c.Files).ToHashSet(StringComparer.Ordinal);
        return all with { OwnValidation = [.. Enumerable.Range(0, all.Count).Where(i => own.Contains(files[i]))] };
    }

    public ImageSet ReadTest(DataDefinition data)
    {
        var layout = FolderReader.Read(data.Path);
        if (layout.Test is not { } test)
        {
            return HeldBackTest.Test(Open(data, layout.Training, layout.Training).Images, data);
        }

        // The training set's classes and their order, whether the test set has all of them or not.
        return Open(data, [.. layout.Training.Select(c => c with { Files = FilesOf(test, c.Name) })], layout.Training).Images;
    }

    // Without a test folder, a share of the training images is the test set.
    public IEnumerable<string> TestFiles(DataDefinition data)
        => FolderReader.Read(data.Path) is var layout ? (layout.Test ?? layout.Training).SelectMany(c => c.Files) : [];

    private static SurveyedImage Surveyed(ushort label, string name, FolderFile file)
    {
        if (file.Header is not { } header)
        {
            return new SurveyedImage(label, file.Digest, name, 0, 0, ImageTraits.None);
        }

        var traits = (header.IsGrey ? ImageTraits.Grey : ImageTraits.None)
            | (header.HasAlpha ? ImageTraits.Transparent : ImageTraits.None)
            | (header.Orientation > 1 ? ImageTraits.Turned : ImageTraits.None);
        return new SurveyedImage(label, file.Digest, name, header.Upright.Width, header.Upright.Height, traits);
    }

    private static ImmutableArray<string> FilesOf(ImmutableArray<ClassFolder> classes, string name)
        => classes.FirstOrDefault(c => c.Name == name)?.Files ?? [];

    /// <param name="data">How pictures are prepared.</param>
    /// <param name="classes">What is read.</param>
    /// <param name="training">Decides whether the set has colours.</param>
    private static (ImageSet Images, ImmutableArray<string> Names) Open(
        DataDefinition data, ImmutableArray<ClassFolder> classes, ImmutableArray<ClassFolder> training)
    {
        ImmutableArray<string> names = [.. classes.SelectMany(c => c.Files)];
        var files = FolderScan.Run(data.Path, names, decodes: false);
        var errors = FolderScan.Errors(names, files).ToList();
        if (names.IsEmpty)
        {
            errors.Add(new InputError("data.path", "There are no pictures.", data.Path, "CLASS/*.jpg, .png or .bmp"));
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
        ushort[] labels = [.. classes.SelectMany((c, label) => Enumerable.Repeat((ushort)label, c.Files.Length))];
        var side = CommonSide(files);
        var pixels = new FilePixels(pictures, [.. Enumerable.Range(0, names.Length)], side);
        return (new ImageSet(pixels, labels, channels, side, [.. classes.Select(c => c.Name)]), names);
    }

    private static bool HasColours(string root, ImmutableArray<string> names, FolderFile[] files, ImmutableArray<ClassFolder> training)
    {
        var trained = training.SelectMany(c => c.Files).ToHashSet(StringComparer.Ordinal);
        return trained.IsSubsetOf(names)
            ? Enumerable.Range(0, files.Length).Any(i => !files[i].Header!.IsGrey && trained.Contains(names[i]))
            : trained.Any(name => IsColoured(root, name));
    }

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
