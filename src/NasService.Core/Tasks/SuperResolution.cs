using NasService.Core.Metrics;
using NasService.Core.Networks;

namespace NasService.Core.Tasks;

/// <summary>
/// A picture from a smaller one, some times as wide and high. Judged on the luma of BT.601 (studio range, 16 to 235) without a border as
/// wide as the scale, as the field does.
/// </summary>
public sealed record SuperResolution : ITask
{
    public const string TaskName = "super-resolution";

    /// <summary>Peak signal to noise ratio against 255, a mean over the pictures; of equal pictures 100.</summary>
    public static QualityMetric Psnr { get; } = new(
        "PSNR", "dB", Direction.Maximize, 0, 100, "percentiles of 200 seeded bootstrap resamples of the pictures");

    /// <summary>Structural similarity (Wang et al. 2004: windows of 11 x 11, Gaussian of 1.5), a mean over the pictures.</summary>
    public static QualityMetric Ssim { get; } = new(
        "SSIM", "", Direction.Maximize, -1, 1, "percentiles of 200 seeded bootstrap resamples of the pictures");

    public string Name => TaskName;

    public string Description => "A larger picture from a small one.";

    public QualityMetric Metric => Psnr;

    public IReadOnlyList<QualityMetric> MoreMetrics { get; } = [Ssim];

    public IInputKind Input => PatchInput.Kind;

    public TargetKind Targets => TargetKind.Picture;

    public string OutputName => "picture";

    public string OutputText => "the larger picture, red, green and blue from 0 to 1 (cut off there)";

    public string PythonAnswer => """Image.fromarray((outputs[0].clip(0, 1) * 255 + 0.5).astype(np.uint8).transpose(1, 2, 0))""";

    public int? Outputs => 1;

    public bool GivesPictures => true;
}
