using NasService.Pipeline.Search;

namespace NasService.Pipeline.Tests.Search;

public sealed class SearchLoopTests
{
    [Fact]
    public async Task Reference_NoLatencyGiven_IsTheLargestFp32Networks()
    {
        await using var session = new TestSession("reference: {accuracy: 0.4}\n");
        var space = session.Space;
        var stored = Baselines.Of(space).Select((b, i) => TestSession.Evaluate(b.Architecture, 0.5, i + 1.0)).Reverse().ToArray();
        var largest = stored.Single(e => e.ArchitectureId == space.Largest(32).Id);
        Assert.Equal(new ReferencePoint(0.4, largest.Latency!.MedianMs), SearchLoop.Reference(session.Job, stored, session.First));
    }

    [Fact]
    public async Task Reference_LatencyGiven_IsThat()
    {
        await using var session = new TestSession("reference: {quality: 0.4, latencyMs: 0.25}\n");
        Assert.Equal(new ReferencePoint(0.4, 0.25), SearchLoop.Reference(session.Job, [], session.First));
    }

    [Fact]
    public async Task Baselines_OfASpaceWithBits_AreFourDifferentNetworks()
    {
        await using var session = new TestSession();
        var baselines = Baselines.Of(session.Space);
        Assert.Equal(["largest-fp32", "largest-int8", "smallest-fp32", "smallest-int8"], baselines.Select(b => b.Name));
        Assert.Equal(4, baselines.Select(b => b.Architecture.Id).Distinct().Count());
    }
}
