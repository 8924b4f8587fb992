using NasService.Core.Tasks;
using NasService.Measurement.Quality;

namespace NasService.Measurement.Tests.Quality;

public sealed class PsnrMeterTests : QualityMeterSuite
{
    private const int Side = 13;
    private const int Border = 1;

    private protected override ITask Task { get; } = new SuperResolution();

    private protected override int Outputs => 3 * Side * Side;

    private protected override float[] Target(Random random)
    {
        var pixels = new byte[Outputs];
        random.NextBytes(pixels);
        return PictureTarget.Of(Border, Side, Side, pixels);
    }

    [Fact]
    public void Finish_OfTheRightPicture_IsTheMost()
    {
        var target = Target(new Random(1));
        var scores = Scores(target, [.. target.Skip(PictureTarget.Head).Select(v => v / 255)]);

        Assert.Equal(["PSNR", "SSIM"], scores.Select(s => s.Metric));
        Assert.Equal((100.0, 1.0), (scores[0].Value, Math.Round(scores[1].Value, 12)));
    }

    /// <summary>Grey 100 in place of grey 107: luma 16 + 219 g / 255, rounded, 102 in place of 108; 20 log10(255 / 6).</summary>
    [Fact]
    public void Finish_OfAnotherGrey_IsThatOfItsLuma()
    {
        var target = PictureTarget.Of(Border, Side, Side, [.. Enumerable.Repeat((byte)107, Outputs)]);
        var score = Scores(target, [.. Enumerable.Repeat(100f / 255, Outputs)])[0];

        Assert.Equal(20 * Math.Log10(255.0 / 6), score.Value, 9);
        Assert.Equal((score.Value, score.Value), (score.Ci95Low, score.Ci95High));
    }

    [Fact]
    public void Finish_WrongInTheBorderAlone_IsTheMost()
    {
        var target = Target(new Random(1));
        float[] answer = [.. target.Skip(PictureTarget.Head).Select(v => v / 255)];
        for (var i = 0; i < answer.Length; i++)
        {
            var (y, x) = Math.DivRem(i % (Side * Side), Side);
            answer[i] = y is 0 or Side - 1 || x is 0 or Side - 1 ? 0 : answer[i];
        }

        Assert.Equal(100, Scores(target, answer)[0].Value);
    }

    /// <summary>Beyond black and white there is nothing, and pixels are whole numbers.</summary>
    [Fact]
    public void Finish_OutOfRange_IsCutOffAndRounded()
    {
        var target = PictureTarget.Of(Border, Side, Side, [.. Enumerable.Range(0, Outputs).Select(i => (byte)(i % 2 * 255))]);
        float[] answer = [.. target.Skip(PictureTarget.Head).Select(v => v > 0 ? 1.7f : -0.3f)];
        float[] near = [.. target.Skip(PictureTarget.Head).Select(v => (v / 255) + (v > 0 ? -0.001f : 0.001f))];

        Assert.Equal([100, 100], [Scores(target, answer)[0].Value, Scores(target, near)[0].Value]);
    }

    /// <summary>Against the definition, window by window.</summary>
    [Fact]
    public void Ssim_OfTwoPictures_IsThatOfItsDefinition()
    {
        var random = new Random(4);
        var (a, b) = (Random(random), Random(random));
        var weights = new double[11, 11];
        var total = 0.0;
        for (var i = 0; i < 121; i++)
        {
            total += weights[i / 11, i % 11] = Math.Exp(-(Math.Pow((i / 11) - 5, 2) + Math.Pow((i % 11) - 5, 2)) / (2 * 1.5 * 1.5));
        }

        var sum = 0.0;
        for (var y = 0; y < a.Height - 10; y++)
        {
            for (var x = 0; x < a.Width - 10; x++)
            {
                double ma = Mean((p, _) => p), mb = Mean((_, q) => q);
                double va = Mean((p, _) => (p - ma) * (p - ma)), vb = Mean((_, q) => (q - mb) * (q - mb)), cov = Mean((p, q) => (p - ma) * (q - mb));
                sum += ((2 * ma * mb) + 6.5025) * ((2 * cov) + 58.5225) / (((ma * ma) + (mb * mb) + 6.5025) * (va + vb + 58.5225));

                double Mean(Func<double, double, double> of) => Enumerable.Range(0, 121)
                    .Sum(i => weights[i / 11, i % 11] / total * of(a.Values[((y + (i / 11)) * a.Width) + x + (i % 11)], b.Values[((y + (i / 11)) * a.Width) + x + (i % 11)]));
            }
        }

        Assert.Equal(sum / ((a.Height - 10) * (a.Width - 10)), Ssim.Of(a, b), 9);
    }

    [Fact]
    public void Accumulate_ATooSmallPicture_Throws()
        => Assert.Throws<ArgumentException>(() => Meter().Accumulate(new float[3 * 12 * 12], PictureTarget.Of(1, 12, 12, new byte[3 * 12 * 12])));

    private static Luma Random(Random random) => new([.. Enumerable.Range(0, 14 * 17).Select(_ => random.NextDouble() * 255)], 14, 17);

    private IReadOnlyList<NasService.Core.Metrics.QualityScore> Scores(float[] target, float[] answer)
    {
        var meter = Meter();
        meter.Accumulate(answer, target);
        return meter.FinishAll();
    }
}
