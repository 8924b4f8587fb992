using NasService.Core.Tasks;

namespace NasService.Measurement.Tests.Quality;

public sealed class BitsMeterTests : QualityMeterSuite
{
    private const int Characters = 3;

    private protected override ITask Task { get; } = new LanguageModel();

    private protected override int Outputs => Characters * 5;

    private protected override float[] Target(Random random) => [random.Next(5), random.Next(5), random.Next(5)];

    /// <summary>By hand: 2 bits of four equally likely, 1 of two, and one that does not count.</summary>
    [Fact]
    public void Finish_AFewCharacters_IsTheMeanOfTheirBits()
    {
        var meter = Meter();
        meter.Accumulate([0, 0, 0, 0, 90, 90, 0, 0, 5, 0, 0, 0], [2, 1, -1]);
        meter.Accumulate([0, 0, 0, 0, 90, 90, 0, 0, 5, 5, 5, 5], [3, 0, 1]);

        Assert.Equal((2 + 1 + 2 + 1 + 2) / 5.0, meter.Finish().Value, 6);
    }

    /// <summary>1.96 deviations of the windows' means, 1 and 2 bits, over the root of two.</summary>
    [Fact]
    public void Finish_TwoWindows_HasTheIntervalOfTheirMeans()
    {
        var meter = Meter();
        meter.Accumulate([1, 1, -90, -90], [0]);
        meter.Accumulate([1, 1, 1, 1], [3]);

        var score = meter.Finish();

        Assert.Equal((1.5, 1.5 - 0.98, 1.5 + 0.98), (score.Value, Math.Round(score.Ci95Low, 3), Math.Round(score.Ci95High, 3)));
    }

    /// <summary>The share that a uniform guess leaves is the logarithm of the choices, however large the numbers are.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1e30f)]
    [InlineData(-1e30f)]
    public void Finish_OfAUniformGuess_IsTheLogarithmOfTheChoices(float score)
    {
        var meter = Meter();
        meter.Accumulate([.. Enumerable.Repeat(score, 8)], [5]);

        Assert.Equal(3, meter.Finish().Value, 6);
    }
}
