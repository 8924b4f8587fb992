using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Training.Data;

/// <summary>
/// A folder of PNGs by class: <c>train/CLASS/*.png</c> and <c>test/CLASS/*.png</c>, or <c>CLASS/*.png</c>, of which a share is the test set. All pictures are square and of
/// one size; grey ones among coloured ones count as coloured. Classes are the folders' names in ordinal order.
/// </summary>
internal sealed class FolderDataSource : IDataSource
{
    public string Kind => "folder";

    public bool Recognises(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.png", SearchOption.AllDirectories).Any();

    public ImageSet ReadTraining(DataDefinition data)
    {
        DataFiles.CheckFolder(data.Path);
        return HasParts(data.Path) ? Read(Path.Combine(data.Path, "train"), null) : HeldBackTest.Training(Read(data.Path, null), data);
    }

    public ImageSet ReadTest(DataDefinition data)
        => HasParts(data.Path) ? Read(Path.Combine(data.Path, "test"), Classes(Path.Combine(data.Path, "train"))) : HeldBackTest.Test(Read(data.Path, null), data);

    private static bool HasParts(string folder) => Directory.Exists(Path.Combine(folder, "train")) && Directory.Exists(Path.Combine(folder, "test"));

    private static string[] Classes(string folder) => [.. Directory.EnumerateDirectories(folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    /// <param name="folder">Folders by class.</param>
    /// <param name="known">The training set's classes, which a test set shares; null: those that are there.</param>
    private static ImageSet Read(string folder, string[]? known)
    {
        var classes = known ?? Classes(folder);
        if (classes.Length is < 2 or > ImageSet.MaxClasses || Classes(folder).Except(classes, StringComparer.Ordinal).FirstOrDefault() is not null)
        {
            throw new InputException("data.path", "Not one folder for each class.", $"{folder}: {string.Join(", ", Classes(folder).Take(10))}", known is null ? $"2 to {ImageSet.MaxClasses} folders" : string.Join(", ", known));
        }

        var files = classes.SelectMany((name, c) => Files(Path.Combine(folder, name)).Select(f => (File: f, Class: (ushort)c))).ToArray();
        var errors = new List<InputError>();
        var images = new List<(PngImage Image, ushort Class)>(files.Length);
        foreach (var (file, label) in files)
        {
            try
            {
                var image = PngDecoder.Decode(DataFiles.Read(file));
                var first = images.Count > 0 ? images[0].Image : image;
                images.Add(image.Width != image.Height || image.Width != first.Width
                    ? throw new InvalidDataException($"it is {image.Width} x {image.Height} pixels, and the set's are {first.Width} x {first.Width}")
                    : (image, label));
            }
            catch (Exception e) when (e is InvalidDataException or InputException)
            {
                errors.AddRange(e is InputException input ? input.Errors : DataFiles.Unreadable(file, e.Message).Errors);
            }
        }

        if (errors.Count == 0 && images.Count == 0)
        {
            errors.Add(new InputError("data.path", "There are no pictures.", folder, "CLASS/*.png"));
        }

        return errors.Count > 0 ? throw new InputException(errors) : Join(images, classes);
    }

    // Whatever lies there counts, so that a picture of another format is an error and not silently left out.
    private static IEnumerable<string> Files(string folder)
        => Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Where(f => Path.GetFileName(f)[0] != '.').Order(StringComparer.Ordinal) : [];

    private static ImageSet Join(List<(PngImage Image, ushort Class)> images, string[] classes)
    {
        var channels = images.Max(i => i.Image.Channels);
        var side = images[0].Image.Width;
        var stride = side * side * channels;
        var pixels = new byte[(long)images.Count * stride];
        for (var i = 0; i < images.Count; i++)
        {
            var source = images[i].Image;
            var target = pixels.AsSpan(i * stride, stride);
            for (var p = 0; p < stride; p++)
            {
                target[p] = source.Pixels[source.Channels == channels ? p : p / channels];
            }
        }

        return new ImageSet(pixels, [.. images.Select(i => i.Class)], channels, side, classes);
    }
}
