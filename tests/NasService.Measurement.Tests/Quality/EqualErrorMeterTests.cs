using NasService.Core.Tasks;
using NasService.Measurement.Quality;

namespace NasService.Measurement.Tests.Quality;

public sealed class EqualErrorMeterTests : QualityMeterSuite
{
    private protected override ITask Task { get; } = new SpeakerVerification();

    private protected override int Outputs => 6;

    private protected override float[] Target(Random random) => [random.Next(Outputs)];

    /// <summary>By hand: targets 0.9, 0.6, 0.3 and others 0.7, 0.5, 0.1, 0; between 0.6 and 0.5 one of three is missed and one of four accepted; at 0.5 two of four.</summary>
    [Fact]
    public void Rates_AFewTrials_AreThoseByHand()
    {
        var trials = Of((0.9, true), (0.7, false), (0.6, true), (0.5, false), (0.3, true), (0.1, false), (0, false));

        // From (2/3, 1/4) over (1/3, 1/4) to (1/3, 1/2): misses stay 1/3 while false alarms rise to it.
        Assert.Equal(1.0 / 3, trials.Rates().Eer, 9);
    }

    [Fact]
    public void Rates_PerfectScores_AreZero() => Assert.Equal((0.0, 0.0), Of((0.9, true), (0.8, true), (0.2, false), (0.1, false)).Rates());

    [Fact]
    public void Rates_TheWrongWayRound_AreOne() => Assert.Equal(1.0, Of((0.1, true), (0.2, true), (0.8, false), (0.9, false)).Rates().Eer, 9);

    [Fact]
    public void Rates_EqualScores_AreChance() => Assert.Equal((0.5, 1.0), Of((0.5, true), (0.5, false), (0.5, false), (0.5, true)).Rates());

    /// <summary>One target of four is missed at a threshold without a false alarm: 0.01 * 1/4 over 0.01.</summary>
    [Fact]
    public void Rates_OneMiss_CostsItsShare() => Assert.Equal(0.25, Of((0.9, true), (0.8, true), (0.7, true), (0.3, false), (0.2, true), (0.1, false)).Rates().MinDcf, 9);

    [Fact]
    public void Rates_NoTrialOfOneSpeaker_AreChance() => Assert.Equal((0.5, 1.0), Of((0.9, false), (0.1, false)).Rates());

    /// <summary>Against a count at every threshold.</summary>
    [Fact]
    public void Rates_RandomTrials_AreWhereBothErrorsMeet()
    {
        var random = new Random(3);
        var trials = Enumerable.Range(0, 400).Select(i => (Score: random.NextDouble() + (i % 3 == 0 ? 0.4 : 0), IsTarget: i % 3 == 0)).ToArray();
        double Miss(double at) => trials.Count(t => t.IsTarget && t.Score < at) / (double)trials.Count(t => t.IsTarget);
        double Alarm(double at) => trials.Count(t => !t.IsTarget && t.Score >= at) / (double)trials.Count(t => !t.IsTarget);

        var (eer, cost) = Of([.. trials]).Rates();

        var nearest = trials.Select(t => t.Score).MinBy(s => Math.Abs(Miss(s) - Alarm(s)));
        Assert.InRange(eer, Math.Min(Miss(nearest), Alarm(nearest)) - 0.01, Math.Max(Miss(nearest), Alarm(nearest)) + 0.01);
        Assert.Equal(trials.Select(t => Miss(t.Score) + (99 * Alarm(t.Score))).Append(1).Min(), cost, 9);
    }

    /// <summary>Over trials it would be several times narrower.</summary>
    [Fact]
    public void Intervals_OfUtterances_AreWiderThanOverAsManyIndependentTrials()
    {
        var meter = Meter();
        var random = new Random(1);
        for (var i = 0; i < 60; i++)
        {
            var speaker = i % Outputs;
            var embedding = Enumerable.Range(0, Outputs).Select(o => (float)((o == speaker ? 0.6 : 0) + random.NextDouble())).ToArray();
            meter.Accumulate(embedding, [speaker]);
        }

        var score = meter.Finish();
        var independent = 2 * 1.96 * Math.Sqrt(score.Value * (1 - score.Value) / (60 * 59 / 2));
        Assert.True(score.Ci95High - score.Ci95Low > 2 * independent, $"{score} and {independent}");
    }

    [Fact]
    public void FinishAll_GivesBothMetrics()
    {
        var meter = Meter();
        meter.Accumulate([1, 0], [0]);
        meter.Accumulate([1, 0.1f], [0]);
        meter.Accumulate([0, 1], [1]);

        Assert.Equal([("EER", 0.0), ("minDCF", 0.0)], meter.FinishAll().Select(s => (s.Metric, s.Value)));
    }

    private static VerificationTrials Of(params (double Score, bool IsTarget)[] trials)
    {
        // Two unit vectors for each trial, the nearer the higher its score.
        float[] embeddings = [.. trials.SelectMany(t => new[] { 1f, 0f, (float)Math.Cos(2 - t.Score), (float)Math.Sin(2 - t.Score) })];
        return VerificationTrials.Of(embeddings, 2 * trials.Length, [.. trials.Select((t, i) => (2 * i, (2 * i) + 1, t.IsTarget))]);
    }
}
