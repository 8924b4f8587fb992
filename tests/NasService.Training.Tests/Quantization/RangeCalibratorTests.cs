using NasService.Core.Jobs;
using NasService.Training.Data;
using NasService.Training.Quantization;
using NasService.Training.Tests.Export;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Quantization;

public sealed class RangeCalibratorTests
{
    [Fact]
    public void Calibrate_MinMaxOverTwoBatches_IsTheHullOfEveryTensor()
    {
        using var scope = NewDisposeScope();
        using var sample = new ExportSample(TestSpaces.Gated());
        var (network, plan, _) = sample.Cut(sample.Space.Largest());
        var calibrator = new RangeCalibrator(sample.Data, new CalibrationDefinition(200, 100, RangeMethods.MinMax, 1), [new MinMaxRange(), new PercentileRange()]);
        var ranges = calibrator.Calibrate(network, CancellationToken.None);

        var seen = new Dictionary<string, (float Low, float High)>(StringComparer.Ordinal);
        var images = sample.Data.Samples.Read(sample.Data.Split.Training.AsSpan()[..100], new DataView(plan.Inputs)).ToTensors();
        network.Compile()(images, (name, t) => seen.Add(name, (t.min().item<float>(), t.max().item<float>())));
        Assert.Equal(seen.Keys.Order(), ranges.Keys.Order());
        Assert.All(seen, s =>
        {
            Assert.Equal(s.Value.Low, ranges[s.Key].Low, 1e-3);
            Assert.Equal(s.Value.High, ranges[s.Key].High, 1e-3);
        });
        Assert.All(FakeQuantization.RoundedTensors(sample.Space.Plan(sample.Space.Largest(8))), t => Assert.Contains(t, ranges.Keys));
    }

    [Fact]
    public void Calibrate_Percentile_LiesInsideMinMax()
    {
        using var sample = new ExportSample(TestSpaces.Plain());
        var (network, _, hull) = sample.Cut(sample.Space.Largest());
        var settings = new CalibrationDefinition(64, 64, RangeMethods.Percentile, 0.99);
        var ranges = new RangeCalibrator(sample.Data, settings, [new MinMaxRange(), new PercentileRange()]).Calibrate(network, CancellationToken.None);
        Assert.All(ranges, r => Assert.True(r.Value.Low >= hull[r.Key].Low && r.Value.High < hull[r.Key].High, r.Key));
    }

    [Fact]
    public void Calibrate_MoreImagesThanThereAre_TakesAll()
    {
        using var sample = new ExportSample(TestSpaces.Plain());
        var (network, _, _) = sample.Cut(sample.Space.Smallest());
        var all = new RangeCalibrator(sample.Data, new CalibrationDefinition(10_000, 10_000, RangeMethods.MinMax, 1), [new MinMaxRange()]);
        var exact = new RangeCalibrator(
            sample.Data, new CalibrationDefinition(1, sample.Data.Split.Training.Length, RangeMethods.MinMax, 1), [new MinMaxRange()]);
        Assert.Equal(exact.Calibrate(network, CancellationToken.None).OrderBy(r => r.Key), all.Calibrate(network, CancellationToken.None).OrderBy(r => r.Key));
    }
}
