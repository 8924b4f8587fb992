using System.Collections.Immutable;
using System.Globalization;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Training.Data.Checks;
using NasService.Training.Data.Pictures;

namespace NasService.Training.Data.Folders;

/// <summary>A folder of pictures by class, of any sizes and shapes, in the layouts of <see cref="FolderReader"/>. Classes are the folders' names in ordinal order.</summary>
internal sealed class FolderDataSource : IDataSource
{
    /// <summary>Largest side at which a set of mixed sizes is looked at to normalise it.</summary>
    private const int LargestCommonSide = 224;

    public string Kind => "folder";

    public bool Recognises(string folder)
        => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 4, AttributesToSkip = FileAttributes.ReparsePoint }).Any(PictureNames.IsPicture);

    public SurveyedData Survey(DataDefinition data)
    {
        var layout = FolderReader.Read(data.Path);
        var parts = new List<SurveyedPart>();
        var errors = new List<InputError>();
        string[] classes = [.. layout.Training.Select(c => c.Name)];
        foreach (var (name, folders) in new[] { ("training", layout.Training), ("validation", layout.Validation ?? []), ("test", layout.Test ?? []) })
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

    private static SurveyedImage Surveyed(ushort label, string name, FolderFile file)
    {
        if (file.Header is not { } header)
        {
            return new SurveyedImage(label, file.Digest, name, 0, 0, ImageTraits.None);
        }

        var traits = (header.IsGrey ? ImageTraits.Grey : ImageTraits.None) | (header.HasAlpha ? ImageTraits.Transparent : ImageTraits.None) | (header.Orientation > 1 ? ImageTraits.Turned : ImageTraits.None);
        return new SurveyedImage(label, file.Digest, name, header.Upright.Width, header.Upright.Height, traits);
    }

    private static ImmutableArray<string> FilesOf(ImmutableArray<ClassFolder> classes, string name) => classes.FirstOrDefault(c => c.Name == name)?.Files ?? [];

    /// <param name="data">How pictures are prepared.</param>
    /// <param name="classes">What is read.</param>
    /// <param name="training">Decides whether the set has colours.</param>
    private static (ImageSet Images, ImmutableArray<string> Names) Open(DataDefinition data, ImmutableArray<ClassFolder> classes, ImmutableArray<ClassFolder> training)
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
            throw new InputException(errors);
        }

        var channels = data.Pictures.Channels ?? (HasColours(data.Path, names, files, training) ? 3 : 1);
        var pictures = new FolderPictures(data.Path, names, files, new PicturePreparation(data.Pictures, channels), Settings(data.Pictures, channels));
        ushort[] labels = [.. classes.SelectMany((c, label) => Enumerable.Repeat((ushort)label, c.Files.Length))];
        var side = CommonSide(files);
        return (new ImageSet(new FilePixels(pictures, [.. Enumerable.Range(0, names.Length)], side), labels, channels, side, [.. classes.Select(c => c.Name)]), names);
    }

    private static bool HasColours(string root, ImmutableArray<string> names, FolderFile[] files, ImmutableArray<ClassFolder> training)
    {
        var trained = training.SelectMany(c => c.Files).ToHashSet(StringComparer.Ordinal);
        return trained.IsSubsetOf(names)
            ? Enumerable.Range(0, files.Length).Any(i => !files[i].Header!.IsGrey && trained.Contains(names[i]))
            : trained.Any(name => FolderScan.Run(root, [name], decodes: false)[0].Header is { IsGrey: false });
    }

    private static string Settings(PictureDefinition pictures, int channels)
        => string.Create(CultureInfo.InvariantCulture, $"{pictures.Resize}/{pictures.Background.Red},{pictures.Background.Green},{pictures.Background.Blue}/{channels}");

    /// <summary>The side of square pictures of one size; else the median of the shorter sides, bounded.</summary>
    private static int CommonSide(FolderFile[] files)
    {
        var sides = files.Select(f => Math.Min(f.Header!.Width, f.Header.Height)).Order().ToArray();
        return sides[0] == sides[^1] && Array.TrueForAll(files, f => f.Header!.Width == f.Header.Height) ? sides[0] : Math.Min(sides[sides.Length / 2], LargestCommonSide);
    }
}
