using System.Collections.Immutable;
using System.Numerics;
using NasService.Core.Fronts;
using NasService.Core.Metrics;

namespace NasService.Cli.Tests.Fronts;

internal static class TestFronts
{
    public static FrontDocument Small { get; } = new(
        "job-1", 12.5, [new("train", 8.25), new("search", 4.25)], new("sandwich", 4900, "ab12"), new("tiny", BigInteger.Pow(10, 30)), 150,
        new(0.00123, new(0.85, 0.09)),
        [Point("aa", 0.02, 0.88, 8, 32), Point("bb", 0.05, 0.91, 32, 32)],
        [Point("cc", 0.09, 0.915, 32, 32) with { Name = "largest-fp32" }],
        1_000_000_000, 20.5);

    private static FrontPointDocument Point(string id, double latencyMs, double accuracy, params int[] bits) => new(
        null,
        id,
        ImmutableSortedDictionary<string, double>.Empty.Add("stage1.depth", 2).Add("stage1.block1.expand", 2.5),
        ImmutableSortedDictionary.CreateRange(bits.Select((b, i) => KeyValuePair.Create($"stage1.block{i + 1}.bits", b))),
        new("accuracy", "share", "maximize", Score(accuracy, 3333), Score(accuracy, 10_000)),
        LatencyDocument.Rounded(
            new(latencyMs + 0.000049, latencyMs * 0.9, latencyMs * 1.1, latencyMs * 0.99, latencyMs * 1.01, 300, 50, 1, 1, "cpu-0123456789ab")),
        412_345, 6_532_096, 101_234, "d1e2", []);

    private static ScoreDocument Score(double share, int samples)
        => ScoreDocument.Of(QualityScore.OfShare("accuracy", (long)Math.Round(share * samples), samples) with { Value = share });
}
