using NasService.Core.Jobs;
using NasService.Training.Data;

namespace NasService.Training.Tests;

/// <summary>Small made-up images: each class has a bright square in its own place, under noise.</summary>
internal sealed class SyntheticSource(int count = 400, int size = 12, int channels = 1) : ImageDataSource
{
    public override string Kind => "synthetic";

    public override ImageSet ReadTraining(DataDefinition data) => Make(count, 1);

    public override ImageSet ReadTest(DataDefinition data) => Make(count, 2);

    public override IEnumerable<string> TestFiles(DataDefinition data) => [];

    private ImageSet Make(int n, int seed)
    {
        var random = new Random(seed);
        var pixels = new byte[n * size * size * channels];
        var labels = new ushort[n];
        random.NextBytes(pixels);
        for (var i = 0; i < n; i++)
        {
            labels[i] = (ushort)(i % 4);
            for (var p = 0; p < size * size; p++)
            {
                var quadrant = ((p / size / (size / 2)) * 2) + (p % size / (size / 2));
                for (var c = 0; c < channels; c++)
                {
                    var at = (((i * size * size) + p) * channels) + c;
                    pixels[at] = (byte)((pixels[at] / 4) + (quadrant == labels[i] ? 150 : 0));
                }
            }
        }

        return new ImageSet(pixels, labels, channels, size, ["a", "b", "c", "d"]);
    }
}
