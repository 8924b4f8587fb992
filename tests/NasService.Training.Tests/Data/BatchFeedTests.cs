using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Folders;
using NasService.Training.Tests.Data.Folders;

namespace NasService.Training.Tests.Data;

public sealed class BatchFeedTests : IDisposable
{
    private readonly PictureFolder _folder = new();

    public BatchFeedTests()
    {
        for (var i = 0; i < 20; i++)
        {
            _folder.Add($"train/a/{i}.png", 5 + (i % 3), 6);
            _folder.Add($"train/b/{i}.png", 9, 5 + (i % 2));
        }

        _folder.Add("test/a/1.png");
    }

    public void Dispose() => _folder.Dispose();

    private DataDefinition Definition => _folder.Data with { Flip = true, Crop = 1, Augmentation = new AugmentationDefinition { ResizedCrop = 0.5, Mixup = 0.3 } };

    [Fact]
    public void Take_DecodedBesideTheTraining_IsWhatItWouldBeAlone()
    {
        var data = DataSet.Open(new FolderDataSource(), Definition, 4);
        var ahead = Feed(data);
        for (long step = 0; step < 12; step++)
        {
            var alone = Feed(DataSet.Open(new FolderDataSource(), Definition, 4)).Take(step);
            var taken = ahead.Take(step);
            Assert.Equal(Values(alone), Values(taken));
            Assert.Equal(alone.Targets.Samples, taken.Targets.Samples);
        }

        // Back, as after a checkpoint was restored.
        Assert.Equal(Values(Feed(data).Take(3)), Values(ahead.Take(3)));
    }

    [Fact]
    public void Take_WhileTheTrainerIsBusy_TheNextBatchesAreDecodedOnOtherThreads()
    {
        var data = DataSet.Open(new FolderDataSource(), Definition, 4);
        var order = new BatchOrder(data.Split.Training, 8, 4);
        int[] next = [.. order.Step(1), .. order.Step(2)];
        using var record = new PixelRecord(next);
        var images = ImageData.Of(data.Samples).Images;
        var watched = new GivenSource(images with { Source = new WatchedPixels(images.Source, record) });
        var feed = Feed(DataSet.Open(watched, Definition with { Normalise = new NormalisationDefinition([0.5], [0.2]) }, 4));

        feed.Take(0);

        // The trainer's thread only waits here, as it only trains elsewhere: what is decoded meanwhile, others decode.
        Assert.True(record.Wait(TimeSpan.FromMinutes(1)), "The next batches were not begun before they were asked for.");
        Assert.All(record.Threads(next), t => Assert.NotEqual(Environment.CurrentManagedThreadId, t));
        Assert.Empty(record.Threads(data.Split.Training.Except([.. order.Step(0), .. next])));
    }

    [Fact]
    public void Take_FileThatWentAway_FailsWithItsName()
    {
        var data = DataSet.Open(new FolderDataSource(), Definition, 4);
        foreach (var file in Directory.GetFiles(_folder["train/a"]))
        {
            File.Delete(file);
        }

        Assert.Contains("train/a/", Assert.Throws<InputException>(() => Feed(data).Take(0)).Message, StringComparison.Ordinal);
    }

    private BatchFeed Feed(DataSet data) => new(data, Definition, new BatchOrder(data.Split.Training, 8, 4), 4, s => new PictureInput(1, []).At(7 + (int)(s % 2)), 12);

    private static float[] Values(Batch batch) => batch.Inputs[0].Floats!;
}
