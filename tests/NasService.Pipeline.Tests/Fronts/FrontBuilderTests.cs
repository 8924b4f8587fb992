using NasService.Core.Jobs;
using NasService.Pipeline.Fronts;
using NasService.Pipeline.Search;

namespace NasService.Pipeline.Tests.Fronts;

public sealed class FrontBuilderTests : IAsyncDisposable
{
    private static readonly ReferencePoint Reference = new(0.5, 1.0);

    private readonly TestSession _session = new("constraints: {maxLatencyMs: 0.9}\n");

    [Fact]
    public void Build_DominatedPoints_AreDroppedAndTheRestSortedByLatency()
    {
        var front = Build(TestSession.Point("slow", 0.9, 0.8), TestSession.Point("fast", 0.7, 0.2), TestSession.Point("worse", 0.7, 0.3), TestSession.Point("worst", 0.6, 0.9));
        Assert.Equal(["fast", "slow"], front.Points.Select(p => p.ArchitectureId));

        // Two steps: 0.6 ms at 0.2 over the reference, then 0.2 ms at 0.4.
        Assert.Equal((0.6 * 0.2) + (0.2 * 0.4), front.Hypervolume, 1e-12);
    }

    [Fact]
    public void Build_EqualPoints_TheLowestIdStandsForThem()
        => Assert.Equal("a", Assert.Single(Build(TestSession.Point("b", 0.7, 0.2), TestSession.Point("a", 0.7, 0.2)).Points).ArchitectureId);

    [Fact]
    public void Build_LatenciesThatPrintTheSame_AreOne()
    {
        // 0.02003 and 0.02001 ms both print as 0.0200: in print the less accurate one is dominated.
        var front = Build(TestSession.Point("a", 0.70, 0.02001), TestSession.Point("b", 0.72, 0.02003));
        Assert.Equal("b", Assert.Single(front.Points).ArchitectureId);
        Assert.Equal((1 - 0.02) * (0.72 - 0.5), front.Hypervolume, 1e-12);
    }

    [Fact]
    public void Build_EqualAccuracyAndOverlappingIntervals_AreNamedAsTies()
    {
        var front = Build(
            TestSession.Point("a", 0.7, 0.20, 0.02), TestSession.Point("near", 0.7, 0.23, 0.02), TestSession.Point("far", 0.7, 0.30, 0.02), TestSession.Point("other", 0.6, 0.21, 0.02));
        var point = Assert.Single(front.Points);
        Assert.Equal("a", point.ArchitectureId);
        Assert.Equal("near", Assert.Single(point.TiedWith));
    }

    [Fact]
    public void Build_NothingBetterThanTheReference_HasNoVolume()
    {
        Assert.Equal(0, Build(TestSession.Point("a", 0.5, 0.2), TestSession.Point("b", 0.9, 1.0)).Hypervolume);
        Assert.Empty(Build().Points);
    }

    [Fact]
    public void Provisional_InfeasibleAndFailedEvaluations_AreNotOnIt()
    {
        var space = _session.Space;
        var good = TestSession.Evaluate(space.Smallest(8), 0.6, 0.5);
        var slow = TestSession.Evaluate(space.Largest(32), 0.9, 0.95);
        var failed = TestSession.Evaluate(space.Largest(8), 0.95, 0.1) with { Error = "no" };
        var front = FrontBuilder.Provisional(_session.Job, [good, slow, failed], _session.First, Reference, 3);
        Assert.Equal(good.ArchitectureId, Assert.Single(front.Points).ArchitectureId);
        Assert.False(front.Verified);
        Assert.Equal(3, front.Evaluations);
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    private NewFront Build(params FrontPoint[] points) => FrontBuilder.Build(_session.Job, _session.First, points, [], Reference, points.Length, true);
}
