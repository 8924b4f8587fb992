using NasService.Core.Jobs;
using NasService.Core.Operators;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Training.Data.Pairs;
using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Data.Pairs;

/// <summary>
/// What the field publishes of Set5 enlarged bicubically: the whole way from files over small pictures to the metric, picture by picture,
/// as a mean alone would not show the border. Skipped where the pictures are not
/// there.
/// </summary>
public sealed class BicubicFiguresTests
{
    [SkippableTheory]
    [InlineData(2, 33.66)]
    [InlineData(4, 28.42)]
    public void Psnr_OfSet5_IsWhatIsPublished(int scale, double published) => Assert.InRange(Enlarged(scale).Average(), published - 0.02, published + 0.02);

    [SkippableFact]
    public void Psnr_OfEachPicture_IsWhatIsPublished()
        => Assert.All(Enlarged(2).Zip([37.07, 36.81, 27.43, 34.86, 32.14]), p => Assert.InRange(p.First, p.Second - 0.02, p.Second + 0.02));

    private static double[] Enlarged(int scale)
    {
        PublishedPictures.Demand();
        var data = new DataDefinition("pairs", PublishedPictures.Folder, 0, false, 0) { Pairs = new PairDefinition { Scale = scale, Training = "t91", Test = "set5" } };
        var set = (PairData)new PairDataSource().OpenTest(data).Fit([], data);
        return [.. Enumerable.Range(0, set.Count).Select(i => Psnr(set, i, scale))];
    }

    private static double Psnr(PairData set, int index, int scale)
    {
        using var scope = NewDisposeScope();
        var (shape, values, target) = set.Whole(index);
        var op = Bicubic.Of(scale, shape);
        var x = tensor(values, [1, shape[0], shape[1], shape[2]]);
        var wider = nn.functional.pad(x, [2, 2, 2, 2], TorchSharp.PaddingModes.Replicate);
        var phases = nn.functional.conv2d(wider, tensor(BicubicKernel.Weights(op, 3), [3 * scale * scale, 1, 5, 5]), null, [1L, 1L], [0L, 0L], [1L, 1L], 3);
        var meter = QualityMeters.Shipped.Create(SuperResolution.TaskName);
        meter.Accumulate(nn.functional.pixel_shuffle(phases, scale).contiguous().data<float>().ToArray(), target);
        return meter.Finish().Value;
    }
}
