using NasService.Core.Tasks;

namespace NasService.Measurement.Tests.Quality;

public sealed class AccuracyMeterTests : QualityMeterSuite
{
    private protected override ITask Task { get; } = new ImageClassification();

    private protected override int Outputs => 4;

    private protected override float[] Target(Random random) => [random.Next(4)];

    [Fact]
    public void Finish_TiedOutputs_TakesTheFirst()
    {
        var meter = Meter();
        meter.Accumulate([1, 2, 2, 0], [1]);
        meter.Accumulate([1, 2, 2, 0], [2]);
        Assert.Equal(0.5, meter.Finish().Value);
    }
}

public sealed class RmseMeterTests : QualityMeterSuite
{
    private protected override ITask Task { get; } = new ImageRegression();

    private protected override int Outputs => 1;

    private protected override float[] Target(Random random) => [100 * (float)random.NextDouble()];

    /// <summary>Errors 3, -4, 0, 5: squares 9, 16, 0, 25 with mean 12.5 and sample variance 337 / 3.</summary>
    [Fact]
    public void Finish_ErrorsKnown_IsTheRootOfTheMeanWithItsNormalInterval()
    {
        var meter = Meter();
        foreach (var (output, target) in new (float, float)[] { (13, 10), (6, 10), (-2, -2), (5, 0) })
        {
            meter.Accumulate([output], [target]);
        }

        var reach = 1.959963984540054 * Math.Sqrt(337.0 / 3 / 4);
        var score = meter.Finish();
        Assert.Equal(Math.Sqrt(12.5), score.Value, 12);
        Assert.Equal(Math.Sqrt(Math.Max(0, 12.5 - reach)), score.Ci95Low, 12);
        Assert.Equal(Math.Sqrt(12.5 + reach), score.Ci95High, 12);
    }
}

public sealed class AveragePrecisionMeterTests : QualityMeterSuite
{
    private protected override ITask Task { get; } = new MultiLabelClassification();

    private protected override int Outputs => 5;

    private protected override float[] Target(Random random) => [.. Enumerable.Range(0, 5).Select(l => random.Next(5) <= l ? 1f : 0f)];

    /// <summary>One label, ranked right, wrong, right: precisions 1 and 2/3.</summary>
    [Fact]
    public void Finish_OneLabel_IsTheMeanPrecisionAtItsPictures()
    {
        var meter = Meter();
        meter.Accumulate([0.9f], [1]);
        meter.Accumulate([0.5f], [0]);
        meter.Accumulate([0.1f], [1]);
        Assert.Equal((1 + (2 / 3.0)) / 2, meter.Finish().Value, 12);
    }

    /// <summary>A label that no picture has does not count; equal outputs share one rank, in whatever order they come.</summary>
    [Fact]
    public void Finish_LabelOfNoPictureAndEqualOutputs_LeaveOutAndShare()
    {
        foreach (var first in new[] { 1f, 0f })
        {
            var meter = Meter();
            meter.Accumulate([0.5f, 3], [first, 0]);
            meter.Accumulate([0.5f, 1], [1 - first, 0]);
            Assert.Equal(0.5, meter.Finish().Value, 12);
        }
    }

    /// <summary>Against the definition, label by label and picture by picture.</summary>
    [Fact]
    public void Finish_RandomOutputs_IsWhatTheDefinitionGives()
    {
        const int Pictures = 60, Labels = 3;
        var random = new Random(3);
        var outputs = Enumerable.Range(0, Pictures).Select(_ => Enumerable.Range(0, Labels).Select(_ => (float)random.NextDouble()).ToArray()).ToArray();
        var targets = Enumerable.Range(0, Pictures).Select(_ => Enumerable.Range(0, Labels).Select(_ => (float)random.Next(2)).ToArray()).ToArray();
        var meter = Meter();
        for (var i = 0; i < Pictures; i++)
        {
            meter.Accumulate(outputs[i], targets[i]);
        }

        var expected = Enumerable.Range(0, Labels).Average(l => Enumerable.Range(0, Pictures).Where(i => targets[i][l] == 1).Average(i =>
        {
            var above = Enumerable.Range(0, Pictures).Where(j => outputs[j][l] >= outputs[i][l]).ToArray();
            return above.Count(j => targets[j][l] == 1) / (double)above.Length;
        }));
        Assert.Equal(expected, meter.Finish().Value, 12);
    }
}
