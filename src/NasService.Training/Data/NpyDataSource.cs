using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Training.Data;

/// <summary>
/// A folder of NumPy arrays: <c>train_images.npy</c> (N x S x S or N x S x S x C, 8-bit), <c>train_labels.npy</c> (N whole numbers), and the same with <c>test</c>; without
/// those a share of the images is the test set.
/// </summary>
internal sealed class NpyDataSource : IDataSource
{
    public string Kind => "npy";

    public bool Recognises(string folder) => File.Exists(Path.Combine(folder, "train_images.npy"));

    public ImageSet ReadTraining(DataDefinition data)
    {
        DataFiles.CheckFolder(data.Path);
        var images = Read(data.Path, "train");
        return HasTest(data.Path) ? images : HeldBackTest.Training(images, data);
    }

    public ImageSet ReadTest(DataDefinition data) => HasTest(data.Path) ? Read(data.Path, "test") : HeldBackTest.Test(Read(data.Path, "train"), data);

    private static bool HasTest(string folder) => File.Exists(Path.Combine(folder, "test_images.npy"));

    private static ImageSet Read(string folder, string part)
    {
        var (file, labelFile) = (Existing(folder, $"{part}_images.npy"), Existing(folder, $"{part}_labels.npy"));
        var (shape, width, pixels) = NpyFile.Read(file);
        if (width != 1 || shape.Length is not (3 or 4) || shape[1] != shape[2])
        {
            throw DataFiles.Unreadable(file, $"its shape is ({string.Join(", ", shape)}) of {8 * width} bits, not N x S x S or N x S x S x C of 8");
        }

        var (labelShape, labelWidth, values) = NpyFile.Read(labelFile);
        if (labelShape.Length != 1 || labelShape[0] != shape[0])
        {
            throw DataFiles.Unreadable(labelFile, $"its shape is ({string.Join(", ", labelShape)}), not ({shape[0]})");
        }

        // Little-endian: a class index is its first two bytes, and all others are zero.
        var labels = new ushort[shape[0]];
        for (var i = 0; i < labels.Length; i++)
        {
            var value = values.AsSpan(i * labelWidth, labelWidth);
            labels[i] = (ushort)(value[0] | (labelWidth > 1 ? value[1] << 8 : 0));
            if (labels[i] >= ImageSet.MaxClasses || (labelWidth > 2 && value[2..].ContainsAnyExcept((byte)0)))
            {
                throw DataFiles.Unreadable(labelFile, $"label {i} is not a class index from 0 to {ImageSet.MaxClasses - 1}");
            }
        }

        return new ImageSet(pixels, labels, shape.Length == 4 ? shape[3] : 1, shape[1], [.. Enumerable.Range(0, labels.Max() + 1).Select(c => $"{c}")]);
    }

    private static string Existing(string folder, string name)
        => Path.Combine(folder, name) is var path && File.Exists(path) ? path : throw new InputException("data.path", "The data set has no such file.", path, name);
}
