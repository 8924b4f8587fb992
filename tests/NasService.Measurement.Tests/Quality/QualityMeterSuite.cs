using NasService.Core.Metrics;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;

namespace NasService.Measurement.Tests.Quality;

/// <summary>What every quality meter keeps to, whatever it measures.</summary>
public abstract class QualityMeterSuite
{
    private protected abstract ITask Task { get; }

    private protected abstract int Outputs { get; }

    /// <summary>What is right for one picture.</summary>
    private protected abstract float[] Target(Random random);

    [Fact]
    public void Finish_OfNothing_Throws() => Assert.Throws<InvalidOperationException>(() => Meter().Finish());

    [Fact]
    public void Accumulate_AnotherNumberOfTargets_Throws()
        => Assert.Throws<ArgumentException>(() => Meter().Accumulate(new float[Outputs], new float[Target(new Random(0)).Length + 1]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(50)]
    public void Finish_OfAnyAnswers_IsAValueOfTheMetricWithinItsInterval(int pictures)
    {
        var score = Score(pictures, 0);
        Assert.Equal((Task.Metric.Name, pictures), (score.Metric, score.Samples));
        Assert.True(Task.Metric.Holds(score.Value));
        Assert.InRange(score.Value, score.Ci95Low, score.Ci95High);
        Assert.True(Task.Metric.Holds(score.Ci95Low) && Task.Metric.Holds(score.Ci95High));
    }

    [Fact]
    public void Finish_TheSameAgain_IsTheSame() => Assert.Equal(Score(40, 1), Score(40, 1));

    [Fact]
    public void Finish_OfMorePictures_HasTheNarrowerInterval()
    {
        var (few, many) = (Score(30, 2), Score(1000, 2));
        Assert.True(many.Ci95High - many.Ci95Low < few.Ci95High - few.Ci95Low);
    }

    /// <summary>Whole passes over other pictures of the same kind fall into the interval of one of them about as often as it
    /// says.</summary>
    [Fact]
    public void Finish_OfManySamples_CoverTheValueOfAllOfThem()
    {
        const int Samples = 100;
        var truth = Score(20_000, 5).Value;
        var covered = Enumerable.Range(0, Samples).Select(i => Score(200, 100 + i)).Count(s => s.Ci95Low <= truth && truth <= s.Ci95High);
        Assert.InRange(covered, 85, Samples);
    }

    private protected IQualityMeter Meter() => QualityMeters.Shipped.Create(Task.Name);

    private QualityScore Score(int pictures, int seed)
    {
        var random = new Random(seed);
        var meter = Meter();
        for (var i = 0; i < pictures; i++)
        {
            var target = Target(random);
            meter.Accumulate(Answer(target, random), target);
        }

        return meter.Finish();
    }

    /// <summary>Outputs that are right more often than not.</summary>
    private float[] Answer(float[] target, Random random)
    {
        var answer = new float[Outputs];
        for (var i = 0; i < answer.Length; i++)
        {
            var right = target.Length == Outputs ? target[i] : i == (int)target[0] ? 1 : 0;
            answer[i] = right + (float)(1.5 * (random.NextDouble() - 0.5));
        }

        return answer;
    }
}
