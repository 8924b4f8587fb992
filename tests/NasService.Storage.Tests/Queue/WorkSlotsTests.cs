using NasService.Core.Queue;
using NasService.Storage.Queue;

namespace NasService.Storage.Tests.Queue;

public sealed class WorkSlotsTests
{
    private readonly StillTime _time = new();
    private readonly WorkSlots _slots;

    public WorkSlotsTests() => _slots = new WorkSlots(_time);

    [Fact]
    public void Wanted_BeforeAnythingRan_IsOneItemACall()
    {
        Assert.Equal((3, 1), _slots.Wanted(WorkGroups.Score));
        Assert.Equal((1, 1), _slots.Wanted(WorkGroups.Search));
    }

    [Theory]
    [InlineData(1, 20)]
    [InlineData(50, 10)]
    [InlineData(499, 1)]
    [InlineData(60_000, 1)]
    public void Wanted_AfterBatchesOfThisLength_IsHalfASecondsWorkACall(int milliseconds, int items)
    {
        _slots.Took(WorkGroups.Score, TimeSpan.FromMilliseconds(milliseconds));

        Assert.Equal((3, items), _slots.Wanted(WorkGroups.Score));
    }

    [Fact]
    public void Wanted_AfterShortStages_IsOneStageACall()
    {
        _slots.Took(WorkGroups.Search, TimeSpan.FromMilliseconds(1));

        Assert.Equal((1, 1), _slots.Wanted(WorkGroups.Search));
    }

    [Fact]
    public void Wanted_WhenCallsComeToNothing_CallsAgainAfterTwoSeconds()
    {
        Call(3);
        Assert.Equal(0, _slots.Wanted(WorkGroups.Score).Calls);

        _time.Advance(TimeSpan.FromSeconds(2.1));

        Assert.Equal(3, _slots.Wanted(WorkGroups.Score).Calls);
    }

    [Fact]
    public void Wanted_WhileALongCallIsAnswered_DoesNotPileCallsUp()
    {
        Call(3);
        _slots.Enter(WorkGroups.Score);
        _time.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(0, _slots.Wanted(WorkGroups.Score).Calls);

        _slots.Leave(WorkGroups.Score);
        Assert.Equal(3, _slots.Wanted(WorkGroups.Score).Calls);
        Assert.True(_slots.AreAllFree);
    }

    private void Call(int times)
    {
        for (var i = 0; i < times; i++)
        {
            _slots.Call(WorkGroups.Score);
        }
    }

    private sealed class StillTime : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Advance(TimeSpan by) => _ticks += by.Ticks;
    }
}
