using NasService.Core.Fronts;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>Compares a job that was interrupted with the finished one, whose latencies it replays.</summary>
internal static class Unbroken
{
    public static async Task AssertEqualAsync(FinishedJob finished, FrontDocument front)
    {
        Assert.Equal(finished.Front.Supernet, front.Supernet);
        var expected = await ReadAsync(finished.Data, finished.Id);
        Assert.Equal(TinyJob.Evaluations + 4, expected.Length);
        Assert.Equal(expected, await ReadAsync(finished.Data, front.Job));
        Assert.Equal(finished.Front.Front.Select(Describe), front.Front.Select(Describe));
        Assert.Equal(finished.Front.Baselines.Select(Describe), front.Baselines.Select(Describe));
        Assert.Equal(finished.Front.Hypervolume, front.Hypervolume);
    }

    /// <summary>In the order of asking.</summary>
    private static async Task<string[]> ReadAsync(string data, string job)
        => [.. (await Store.ReadAsync(data, s => s.GetEvaluationsAsync(job, CancellationToken.None)))
            .Select(e => FormattableString.Invariant($"{e.Index} round {e.Round}: {e.ArchitectureId}, {e.Quality?.Value:R}, {e.Latency?.MedianMs:R} ms, {e.ModelBytes} bytes, {e.Error}"))];

    private static string Describe(FrontPointDocument p)
        => FormattableString.Invariant($"{p.Name} {p.Id}: {p.Quality.Validation.Value:R}, {p.Quality.Test!.Value:R}, {p.LatencyMs.Median:R} ms, {p.Artifact}");
}
