using NasService.Core.Jobs;

namespace NasService.Bench.Tests;

public sealed class SyntheticImagesTests
{
    [Fact]
    public void ReadTraining_SameSeed_GivesTheSameImagesOfEveryClass()
    {
        var data = new DataDefinition("synthetic", "", 10, true, 0);
        var a = new SyntheticImages(20, 3, 8, 4, 1).ReadTraining(data);
        Assert.Equal((20, 3 * 8 * 8), (a.Count, a.Image(0).Length));
        Assert.Equal([5, 5, 5, 5], a.Labels.CountBy(l => l).OrderBy(c => c.Key).Select(c => c.Value));
        Assert.Equal(Pixels(a), Pixels(new SyntheticImages(20, 3, 8, 4, 1).ReadTraining(data)));
        Assert.NotEqual(Pixels(a), Pixels(new SyntheticImages(20, 3, 8, 4, 2).ReadTraining(data)));
    }

    private static byte[] Pixels(Training.Data.ImageSet set) => [.. Enumerable.Range(0, set.Count).SelectMany(i => set.Image(i).ToArray())];
}
