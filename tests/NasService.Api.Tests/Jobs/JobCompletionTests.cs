using NasService.Api.Jobs;
using NasService.Core.Jobs;

namespace NasService.Api.Tests.Jobs;

public sealed class JobCompletionTests
{
    private static readonly Dictionary<string, SecondsRange> Costs = new(StringComparer.Ordinal)
    {
        [StageNames.Train] = new(50, 70),
        [StageNames.Sample] = new(10, 10),
        [StageNames.Search] = new(30, 30),
    };

    [Fact]
    public void Of_AStageHalfDone_IsHalfOfWhatItCosts()
    {
        // Each of the four that nothing is known of weighs 2 % of the known 100 s.
        var half = JobCompletion.Of([Stage(StageNames.Train, StageState.Running)], new ProgressDocument(StageNames.Train, 50, 100, "steps", default), Costs);
        Assert.Equal(30 / 108.0, half, 1e-9);
    }

    [Fact]
    public void Of_AlongAJobsWay_NeverGoesBackAndEndsBelowOneUntilAllIsDone()
    {
        string[] order = [StageNames.Validate, StageNames.Train, StageNames.Sample, StageNames.Search, StageNames.Verify, StageNames.Test, StageNames.Export];
        var last = 0.0;
        for (var i = 0; i < order.Length; i++)
        {
            var done = order[..i].Select(s => Stage(s, StageState.Succeeded));
            foreach (var step in new[] { 0, 5, 10 })
            {
                var now = JobCompletion.Of([.. done, Stage(order[i], StageState.Running)], new ProgressDocument(order[i], step, 10, "steps", default), Costs);
                Assert.InRange(now, last, 1);
                last = now;
            }
        }

        Assert.Equal(1, last, 1e-9);
    }

    [Fact]
    public void Of_NothingKnown_CountsStages()
    {
        var share = JobCompletion.Of([Stage(StageNames.Validate, StageState.Succeeded)], null, new Dictionary<string, SecondsRange>());
        Assert.Equal(1 / 7.0, share, 1e-9);
    }

    private static JobStage Stage(string name, StageState state) => new()
    {
        JobId = "a",
        Name = name,
        Ordinal = 0,
        State = state,
        Attempts = 1,
        StartedAt = default,
        FinishedAt = state == StageState.Running ? null : DateTimeOffset.UnixEpoch,
        Usage = StageUsage.None,
        Ticket = new StageTicket("a", name, 1, "t"),
    };
}
