using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Training.Data;

/// <summary>A folder of IDX files with MNIST's names; one-channel square images.</summary>
internal sealed class IdxDataSource : ImageDataSource
{
    private static readonly string[] s_fashion =
        ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"];

    public override string Kind => "idx";

    public override bool Recognises(string folder) => Presence.OfFolder(folder) && Directory.EnumerateFiles(folder, "train-images-idx3-ubyte*").Any();

    public override ImageSet ReadTraining(DataDefinition data) => Read(data.Path, "train");

    public override ImageSet ReadTest(DataDefinition data) => Read(data.Path, "t10k");

    public override IEnumerable<string> TestFiles(DataDefinition data)
        => from name in (string[])["t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"]
           from ending in (string[])["", ".gz"]
           where DataFiles.Exists(Path.Combine(data.Path, name + ending))
           select name + ending;

    private static ImageSet Read(string folder, string prefix)
    {
        DataFiles.CheckFolder(folder);
        var (shape, pixels) = IdxFile.Read(folder, $"{prefix}-images-idx3-ubyte");
        var (labelShape, labels) = IdxFile.Read(folder, $"{prefix}-labels-idx1-ubyte");
        if (shape.Length != 3 || shape[1] != shape[2] || labelShape.Length != 1 || shape[0] != labelShape[0])
        {
            throw new InputException(
                "data.path", "Images and labels do not fit each other.", $"{folder}: images {string.Join('x', shape)}, labels {string.Join('x', labelShape)}", "N x S x S and N");
        }

        var classes = labels.Max() + 1;
        var names = folder.Contains("fashion", StringComparison.OrdinalIgnoreCase) && classes == 10
            ? s_fashion
            : [.. Enumerable.Range(0, classes).Select(c => $"{c}")];
        return new ImageSet(pixels, [.. labels.Select(l => (ushort)l)], 1, shape[1], names);
    }
}
