using Hangfire.States;
using NasService.Core.Queue;
using NasService.Storage.Queue;

namespace NasService.Storage.Tests.Queue;

public sealed class QueueNamesTests
{
    private static readonly string[] Groups =
    [
        WorkGroups.Search, WorkGroups.Score, WorkGroups.Measure("cpu"), WorkGroups.Measure("CPU"), WorkGroups.Measure("big.box"), WorkGroups.Measure("big_box"),
        WorkGroups.Measure("big box"), WorkGroups.Measure("big-box"), WorkGroups.Measure("größer"), "measure_3a_cpu", "measure_5f_", "measure__",
    ];

    [Fact]
    public void Of_AnyGroup_IsANameThatHangfireTakes() => Assert.All(Groups, g => Assert.Equal(QueueNames.Of(g), new EnqueuedState(QueueNames.Of(g)).Queue));

    [Fact]
    public void Of_DifferentGroups_Differs() => Assert.Equal(Groups.Length, Groups.Select(QueueNames.Of).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Of_AMeasurementsGroup_CanBeRead() => Assert.Equal("measure_3a_big-box", QueueNames.Of("measure:big-box"));
}
