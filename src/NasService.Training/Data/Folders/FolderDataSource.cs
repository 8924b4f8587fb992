using System.Collections.Immutable;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Training.Data.Checks;
using NasService.Training.Data.Targets;

namespace NasService.Training.Data.Folders;

/// <summary>
/// A folder of pictures by class, of any sizes and shapes, in the layouts of <see cref="FolderReader"/>. Classes are the folders' names in
/// ordinal order.
/// </summary>
internal sealed class FolderDataSource : ImageDataSource
{
    private static readonly EnumerationOptions s_near = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 4,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public override string Kind => "folder";

    public override bool Recognises(string folder)
        => Presence.OfFolder(folder) && !TargetsDataSource.Has(folder) && Directory.EnumerateFiles(folder, "*", s_near).Any(PictureNames.IsPicture);

    public override SurveyedData Survey(DataDefinition data)
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

    public override ImageSet ReadTraining(DataDefinition data)
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

    public override ImageSet ReadTest(DataDefinition data)
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
    public override IEnumerable<string> TestFiles(DataDefinition data)
        => FolderReader.Read(data.Path) is var layout ? (layout.Test ?? layout.Training).SelectMany(c => c.Files) : [];

    public override bool HasOwnTest(DataDefinition data) => FolderReader.Read(data.Path).Test is not null;

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
        var files = PictureFiles.Open(data, names, [.. training.SelectMany(c => c.Files)], "CLASS/*.jpg, .png or .bmp");
        ushort[] labels = [.. classes.SelectMany((c, label) => Enumerable.Repeat((ushort)label, c.Files.Length))];
        return (new ImageSet(files.Pixels, labels, files.Channels, files.Side, [.. classes.Select(c => c.Name)]), names);
    }
}
