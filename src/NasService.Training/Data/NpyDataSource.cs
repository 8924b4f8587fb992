using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Training.Data;

/// <summary>
/// A folder of NumPy arrays: <c>train_images.npy</c> (N x S x S or N x S x S x C, whole numbers from 0 to 255), <c>train_labels.npy</c> (N whole numbers), and the same with <c>test</c>; without
/// those a share of the images is the test set.
/// </summary>
internal sealed class NpyDataSource : ImageDataSource
{
    public override string Kind => "npy";

    public override bool Recognises(string folder) => Presence.OfFile(Path.Combine(folder, "train_images.npy"));

    public override ImageSet ReadTraining(DataDefinition data)
    {
        DataFiles.CheckFolder(data.Path);
        var images = Read(data.Path, "train");
        return HasTest(data.Path) ? images : HeldBackTest.Training(images, data);
    }

    public override ImageSet ReadTest(DataDefinition data) => HasTest(data.Path) ? Read(data.Path, "test") : HeldBackTest.Test(Read(data.Path, "train"), data);

    // Without a test set of its own, a share of the training files' images is it.
    public override IEnumerable<string> TestFiles(DataDefinition data)
        => (HasTest(data.Path) ? (string[])["test_images.npy", "test_labels.npy"] : ["train_images.npy", "train_labels.npy"]).Where(f => DataFiles.Exists(Path.Combine(data.Path, f)));

    public override bool HasOwnTest(DataDefinition data) => HasTest(data.Path);

    private static bool HasTest(string folder) => DataFiles.Exists(Path.Combine(folder, "test_images.npy"));

    private static ImageSet Read(string folder, string part)
    {
        var (file, labelFile) = (Existing(folder, $"{part}_images.npy"), Existing(folder, $"{part}_labels.npy"));
        var images = NpyFile.Read(file);
        var shape = images.Shape;
        if (shape.Length is not (3 or 4) || shape[1] != shape[2])
        {
            throw DataFiles.Unreadable(file, $"its shape is ({string.Join(", ", shape)}), not N x S x S or N x S x S x C");
        }

        var values = NpyFile.Read(labelFile);
        if (values.Shape.Length != 1 || values.Shape[0] != shape[0])
        {
            throw DataFiles.Unreadable(labelFile, $"its shape is ({string.Join(", ", values.Shape)}), not ({shape[0]})");
        }

        var labels = new ushort[shape[0]];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = values[i] is >= 0 and < ImageSet.MaxClasses and var label
                ? (ushort)label
                : throw DataFiles.Unreadable(labelFile, $"label {i} is {values[i]}, not a class index from 0 to {ImageSet.MaxClasses - 1}");
        }

        return new ImageSet(Pixels(images, file), labels, shape.Length == 4 ? shape[3] : 1, shape[1], [.. Enumerable.Range(0, labels.Max() + 1).Select(c => $"{c}")]);
    }

    private static byte[] Pixels(NpyArray images, string file)
    {
        if (images.Type is { Width: 1, IsSigned: false })
        {
            return images.Bytes;
        }

        var pixels = new byte[images.Count];
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = images[i] is >= 0 and <= 255 and var value
                ? (byte)value
                : throw DataFiles.Unreadable(file, $"its values are {images.Type.Name} and one of them is {images[i]}, and pixels from 0 to 255 are read: save x.astype('uint8')");
        }

        return pixels;
    }

    private static string Existing(string folder, string name)
        => Path.Combine(folder, name) is var path && DataFiles.Exists(path) ? path : throw new InputException("data.path", "The data set has no such file.", path, name);
}
