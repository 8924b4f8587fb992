using NasService.Core.Blocks;
using NasService.Core.Latency;
using NasService.Core.Operators;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Measurement.Sessions;
using NasService.Training.Data;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Export;

/// <summary>Files of super-resolution on pictures that are no patches: of any height and width, judged whole.</summary>
public sealed class WholePictureTests : IDisposable
{
    private const int Pictures = 5;

    private static readonly SearchSpace s_space = SpaceReader.Read(
        """
        name: pictures
        task: super-resolution
        input: {patch: 10}
        stages:
          - {block: lift, channels: 16, kernel: 3}
          - {block: edge, channels: 16, depth: [1, 2], operation: [conv3, growth3]}
        head: {channels: 0, upscale: 2}
        """u8, BlockCatalog.Shipped).GetValueOrThrow();

    private readonly string _folder = Directory.CreateTempSubdirectory("nas-whole-").FullName;
    private readonly ExportSample _sample = new(s_space, data: SyntheticPairs.Open());

    public void Dispose()
    {
        _sample.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Against libtorch, picture by picture.</summary>
    [Fact]
    public void Judge_WholePictures_IsWhatTheFoldedNetworkIsWorth()
    {
        var (file, expected) = Make();

        var meter = QualityMeters.Shipped.Create(SuperResolution.TaskName);
        OnnxWholes.Judge(file, new Wholes((IWholeSamples)_sample.Data.Samples), 1, meter, CancellationToken.None);
        var score = meter.Finish();

        Assert.Equal(Pictures, score.Samples);
        Assert.Equal(expected, score.Value, 1e-2);
    }

    [Fact]
    public void Judge_ByAnyNumberOfThreads_IsTheSameScore()
    {
        var (file, _) = Make();

        var scores = new[] { 1, 2, 8 }.Select(threads =>
        {
            var meter = QualityMeters.Shipped.Create(SuperResolution.TaskName);
            OnnxWholes.Judge(file, new Wholes((IWholeSamples)_sample.Data.Samples), threads, meter, CancellationToken.None);
            return meter.Finish();
        });

        Assert.Single(scores.Distinct());
    }

    [Fact]
    public void Judge_AFailingSample_FailsOnceAndEndsTheOthers()
    {
        var (file, _) = Make();

        Assert.Throws<OnnxModelException>(() => OnnxWholes.Judge(
            file, new Wholes((IWholeSamples)_sample.Data.Samples) { IsBroken = true }, 2, QualityMeters.Shipped.Create(SuperResolution.TaskName), CancellationToken.None));
    }

    private (ModelFile File, double Expected) Make()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var (network, plan, ranges) = _sample.Cut(s_space.Largest());
        var path = Path.Combine(_folder, "model.onnx");
        File.WriteAllBytes(path, Training.Export.OnnxExporter.Export(network, plan, ranges));
        var meter = QualityMeters.Shipped.Create(SuperResolution.TaskName);
        var run = network.Compile();
        for (var i = 0; i < Pictures; i++)
        {
            var (shape, values, target) = ((IWholeSamples)_sample.Data.Samples).Whole(i);
            meter.Accumulate(ExportSample.Values(run([tensor(values, [1, shape[0], shape[1], shape[2]])], null)), target);
        }

        return (new ModelFile("a", path), meter.Finish().Value);
    }

    private sealed class Wholes(IWholeSamples samples) : WholeInputs
    {
        public bool IsBroken { get; init; }

        public override int Count => Pictures;

        public override WholeSample Sample(int index)
        {
            var (shape, values, target) = samples.Whole(index);
            return IsBroken && index == 0 ? new WholeSample(new TensorShape(2, 4, 4), new float[32], target) : new WholeSample(shape, values, target);
        }
    }
}
