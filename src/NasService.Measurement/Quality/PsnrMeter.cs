using NasService.Core.Metrics;
using NasService.Core.Seeds;
using NasService.Core.Tasks;

namespace NasService.Measurement.Quality;

/// <summary>
/// Mean PSNR of the pictures, and beside it their mean structural similarity. Outputs are C x H x W from 0 to 1, rounded to 8 bits here;
/// targets as <see cref="PictureTarget"/> packs them.
/// </summary>
internal sealed class PsnrMeter : IQualityMeter
{
    private const int Resamples = 200;
    private const double Tail = 0.025;

    private readonly List<double> _ratios = [];
    private readonly List<double> _similarities = [];

    public void Accumulate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets)
    {
        var (border, height, width) = PictureTarget.Read(targets);
        if (outputs.Length != targets.Length - PictureTarget.Head || Math.Min(height, width) < Ssim.Window + (2 * border))
        {
            throw new ArgumentException(
                $"Expected a picture of {height} x {width}, and {Ssim.Window + (2 * border)} or more a side, got {outputs.Length} numbers.", nameof(outputs));
        }

        var (made, right) = (Luma.Of(outputs, height, width, border, 1), Luma.OfTarget(targets));
        _ratios.Add(Luma.Psnr(made, right));
        _similarities.Add(Ssim.Of(made, right));
    }

    public QualityScore Finish() => FinishAll()[0];

    public IReadOnlyList<QualityScore> FinishAll() => _ratios.Count == 0
        ? throw new InvalidOperationException("Expected one picture or more, got none.")
        : [Of(SuperResolution.Psnr, _ratios), Of(SuperResolution.Ssim, _similarities)];

    private static QualityScore Of(QualityMetric metric, List<double> values)
    {
        var (random, drawn, mean) = (Seed.Derive(0, "bootstrap", values.Count), new double[Resamples], values.Average());
        for (var r = 0; r < Resamples; r++)
        {
            for (var i = 0; i < values.Count; i++)
            {
                drawn[r] += values[random.Next(values.Count)] / values.Count;
            }
        }

        Array.Sort(drawn);
        return new QualityScore(
            metric.Name, mean, values.Count, Math.Min(mean, drawn[(int)(Tail * Resamples)]), Math.Max(mean, drawn[(int)((1 - Tail) * Resamples) - 1]));
    }
}
