using Microsoft.Extensions.Time.Testing;
using NasService.Cli.Progress;

namespace NasService.Cli.Tests.Progress;

public sealed class PlainProgressTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly List<string> _lines = [];

    private PlainProgress CreateSut() => new(_lines.Add, _time);

    [Fact]
    public void Report_EverySecond_WritesALineEveryTenSeconds()
    {
        using (var stage = CreateSut().Begin("train", 100, "steps"))
        {
            for (var done = 1; done <= 100; done++)
            {
                _time.Advance(TimeSpan.FromSeconds(0.25));
                stage.Report(done, "loss 0.5");
            }
        }

        Assert.Equal(
            [
                "train: 100 steps",
                "train: 40/100 steps (40 %), 10s, 15s left, loss 0.5",
                "train: 80/100 steps (80 %), 20s, 5s left, loss 0.5",
                "train: done in 25s, loss 0.5",
            ],
            _lines);
    }

    [Fact]
    public void Begin_ResumedStage_EstimatesFromThisAttemptOnly()
    {
        using var stage = CreateSut().Begin("train", 100, "steps", done: 50);
        _time.Advance(TimeSpan.FromSeconds(10));
        stage.Report(60);
        Assert.Equal(["train: 100 steps, continued at 50", "train: 60/100 steps (60 %), 10s, 40s left"], _lines);
    }

    [Fact]
    public void Dispose_BeforeTheTotal_SaysStopped()
    {
        var stage = CreateSut().Begin("measure", 4, "models");
        stage.Report(3);
        stage.Dispose();
        stage.Dispose();
        Assert.Equal(["measure: 4 models", "measure: stopped at 3/4 models after 0s"], _lines);
    }
}
