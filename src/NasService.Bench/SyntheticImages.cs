using NasService.Core.Jobs;
using NasService.Training.Data;

namespace NasService.Bench;

/// <summary>Noise with random labels, for timing only: nothing can be learned from it.</summary>
/// <param name="count">Images of each set.</param>
/// <param name="channels">Of an image.</param>
/// <param name="size">Its side.</param>
/// <param name="classes">Labels on offer.</param>
/// <param name="seed">Decides every pixel.</param>
internal sealed class SyntheticImages(int count, int channels, int size, int classes, int seed) : ImageDataSource
{
    public override string Kind => "synthetic";

    public override ImageSet ReadTraining(DataDefinition data) => Make(seed);

    public override ImageSet ReadTest(DataDefinition data) => Make(seed + 1);

    public override IEnumerable<string> TestFiles(DataDefinition data) => [];

    private ImageSet Make(int part)
    {
        var pixels = new byte[count * channels * size * size];
        new Random(part).NextBytes(pixels);
        return new ImageSet(pixels, [.. Enumerable.Range(0, count).Select(i => (ushort)(i % classes))], channels, size, [.. Enumerable.Range(0, classes).Select(c => $"{c}")]);
    }
}
