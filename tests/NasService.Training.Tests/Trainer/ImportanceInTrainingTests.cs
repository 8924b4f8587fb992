using NasService.Training.Importance;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;

namespace NasService.Training.Tests.Trainer;

public sealed class ImportanceInTrainingTests
{
    private const int Steps = 6;
    private const int Solo = 3;

    [Theory]
    [InlineData("taylor")]
    [InlineData("trajectory")]
    public void TrainStep_EndOfSoloShare_ChannelsAreInTheOrderOfTheSettings(string importance)
    {
        var (before, after) = (Train("l1", Solo), Train("l1", Solo + 1));
        Assert.Equal(before.Hash, Train(importance, Solo).Hash);
        Assert.NotEqual(after.Hash, Train(importance, Solo + 1).Hash);
        Assert.Equal(Train(importance, Solo + 1).Hash, Train(importance, Solo + 1).Hash);
    }

    [Theory]
    [InlineData("taylor")]
    [InlineData("trajectory")]
    public void Restore_BeforeSorting_GoesOnAsIfUnbroken(string importance)
    {
        var broken = Train(importance, Solo);
        Assert.Equal(Train(importance, Steps).Hash, Train(importance, Steps, broken.Checkpoint).Hash);
    }

    [Fact]
    public void Run_CancelledWhileJudging_WritesTheStateBeforeTheStep()
    {
        var path = Path.Combine(Path.GetTempPath(), $"nas-{Guid.NewGuid():N}", "supernet.ckpt");
        using var stop = new CancellationTokenSource();
        using var supernet = new Supernet(TestSpaces.Plain(), 0);
        using var threads = new MemberThreads(1);
        using var trainer = Trainer(supernet, Interrupted.Called, threads, new ImportanceCatalog([new Interrupted(stop)]));
        var file = new CheckpointFile(path, _ => { });

        Assert.ThrowsAny<OperationCanceledException>(() => trainer.Run(file, null, null, stop.Token));

        Assert.Equal(Solo, file.Read()!.Header.Step);
        Assert.Equal(Train("l1", Solo).Hash, supernet.ComputeHash());
        Directory.Delete(Path.GetDirectoryName(path)!, true);
    }

    private static (string Hash, Checkpoint Checkpoint) Train(string importance, int steps, Checkpoint? from = null)
    {
        using var supernet = new Supernet(TestSpaces.Plain(), 0);
        using var threads = new MemberThreads(1);
        using var trainer = Trainer(supernet, importance, threads, ImportanceCatalog.Shipped);
        if (from is not null)
        {
            trainer.Restore(from);
        }

        while (trainer.Step < steps)
        {
            trainer.TrainStep();
        }

        return (supernet.ComputeHash(), trainer.ToCheckpoint());
    }

    private static SupernetTrainer Trainer(Supernet supernet, string importance, MemberThreads threads, ImportanceCatalog importances)
        => new(
            supernet,
            TestSpaces.OpenData(),
            TestSpaces.Data,
            TestSpaces.Settings with { Steps = Steps, SoloShare = 0.5, CheckpointEvery = 100, Importance = importance },
            new SandwichRecipe(),
            0,
            threads,
            importances: importances);

    /// <summary>An order that is never found: whoever asks for it is stopped meanwhile.</summary>
    private sealed class Interrupted(CancellationTokenSource stop) : IChannelImportance
    {
        public const string Called = "interrupted";

        public string Name => Called;

        public UnitScores Judge(ImportanceContext context, CancellationToken cancellationToken)
        {
            stop.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            return L1Importance.Of(context.Supernet);
        }
    }
}
