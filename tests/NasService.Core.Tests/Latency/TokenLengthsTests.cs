using NasService.Core.Latency;

namespace NasService.Core.Tests.Latency;

public sealed class TokenLengthsTests
{
    private static readonly DeviceFingerprint s_device = new("cpu", "a processor", "avx2", "onnxruntime", "1", "cpu", "os", 2);

    // By hand: 10 counts half for 8 and half for 12; 16 goes on beyond 12 as the line does: -1 for 8 and 2 for 12.
    [Fact]
    public void Weighed_LengthsBesideAndBeyond_CountAsTheLineThroughTheMeasuredOnes()
    {
        var lengths = new TokenLengths([8, 12], []).Weighed(new Dictionary<int, int> { [10] = 3, [16] = 1 }, 64);

        Assert.Equal<double>([((0.5 * 3) - 1) / 4, ((0.5 * 3) + 2) / 4], lengths.Shares);
    }

    [Fact]
    public void Expect_LatencyThatIsALine_IsItsMeanOverTheSentences()
    {
        var counts = Enumerable.Range(4, 60).ToDictionary(t => t, t => 1 + (t * 7 % 13));
        var lengths = TokenLengths.Of(counts, 48);
        static double Line(int tokens) => 0.3 + (0.11 * tokens);

        var expected = lengths.Expect([.. lengths.Tokens.Select(t => Of(Line(t)))], new MeasurementPlan());

        Assert.Equal(3, lengths.Tokens.Length);
        Assert.Equal(1, lengths.Shares.Sum(), 1e-3);
        Assert.Equal(counts.Sum(c => Line(Math.Min(c.Key, 48)) * c.Value) / counts.Values.Sum(), expected.MedianMs, 2e-3);
        Assert.Equal(lengths.Tokens.Select(t => new MeasurementPlan { Tokens = t }.Key), expected.ByLength.Select(l => l.PlanKey));
    }

    [Fact]
    public void Of_OneLength_IsThatLengthAlone()
    {
        var lengths = TokenLengths.Of(new Dictionary<int, int> { [24] = 10 }, 64);

        Assert.Equal<int>([24], lengths.Tokens);
        Assert.Equal<double>([1.0], lengths.Shares);
    }

    [Fact]
    public async Task MeasureAsync_PlanWithLengths_AsksForEachAndGivesTheExpectation()
    {
        var asked = new List<string>();
        var plan = new MeasurementPlan { Lengths = new TokenLengths([16, 32], [0.25, 0.75]) };
        var meter = new ExpectedLatencyMeter(new LineMeter(asked));

        var measured = Assert.Single(await meter.MeasureAsync([new ModelFile("a", "a.onnx")], null, plan, new Random(1), null, CancellationToken.None));

        Assert.Equal([plan.AtLength(16).Key, plan.AtLength(32).Key], asked);
        Assert.Equal((0.25 * 16) + (0.75 * 32), measured.Latency!.MedianMs, 1e-9);
        Assert.Equal([16.0, 32.0], measured.Latency.ByLength.Select(l => l.Latency.MedianMs));
    }

    [Fact]
    public async Task MeasureAsync_PlanWithoutLengths_GoesOnAsItIs()
    {
        var asked = new List<string>();
        var plan = new MeasurementPlan { Tokens = 8 };

        await new ExpectedLatencyMeter(new LineMeter(asked)).MeasureAsync([new ModelFile("a", "a.onnx")], null, plan, new Random(1), null, CancellationToken.None);

        Assert.Equal([plan.Key], asked);
    }

    private static LatencyMeasurement Of(double ms) => new(ms, ms, ms, ms, ms, 10, 1, 1, 1, "id");

    /// <summary>A millisecond a token.</summary>
    private sealed class LineMeter(List<string> asked) : ILatencyMeter
    {
        public string Name => "line";

        public DeviceFingerprint Device => s_device;

        public bool RunsModels => false;

        public Task<IReadOnlyList<MeteredModel>> MeasureAsync(
            IReadOnlyList<ModelFile> models, ModelFile? anchor, MeasurementPlan plan, Random order, IProgress<int>? progress, CancellationToken cancellationToken)
        {
            asked.Add(plan.Key);
            return Task.FromResult<IReadOnlyList<MeteredModel>>([.. models.Select(m => new MeteredModel(m, Of(plan.Tokens ?? 0), null))]);
        }
    }
}
