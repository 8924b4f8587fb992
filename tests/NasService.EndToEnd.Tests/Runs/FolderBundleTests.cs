using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;
using NasService.Training;
using NasService.Training.Data;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>What the manifest of a job on a folder says of pictures makes of their files what the job was trained on.</summary>
public sealed class FolderBundleTests
{
    private const int PerClass = 40;
    private const int Side = 12;
    private const int Validation = 24;
    private const int Seed = 3;
    private static readonly Colour s_background = new(200, 30, 90);

    [Theory]
    [InlineData(ResizeModes.Pad, 3)]
    [InlineData(ResizeModes.Pad, 1)]
    [InlineData(ResizeModes.Stretch, 3)]
    [InlineData(ResizeModes.Crop, 3)]
    public async Task Export_OfAJobOnPicturesOfOddSizes_PreparesThemAsTrainingDid(string resize, int channels)
    {
        using var files = new TinyJob();
        OddPictures.Write(files["pictures"], PerClass);
        var job = files.JobInSpace(
            [("channels: 1, resolution: 12", $"channels: {channels}, resolution: {Side}"), ("classes: 4", "classes: 2")],
            [
                ("{kind: idx, path: images, validation: 200, flip: false}", Data(resize, channels)), ("steps: 60", "steps: 8"),
                ("evaluations: 16, initialSample: 7, roundSize: 3", "evaluations: 6, initialSample: 4, roundSize: 2"),
                ("batchNormImages: 100, rangeImages: 64", "batchNormImages: 32, rangeImages: 16"),
            ]);
        var run = (await NasProcess.RunAsync(files.Data, "run", job, "--json")).Expect(0);
        (await NasProcess.RunAsync(files.Data, "export", run.Job, "--out", files["bundle"])).Expect(0);

        var trained = Open(files["pictures"], resize, channels);
        var bundle = new PictureBundle(files["bundle"]);
        Assert.Equal(trained.Hash, DataHash(files["bundle"]));
        Assert.Equal((channels, Side), (bundle.Channels, bundle.Side));
        Assert.Equal(trained.Samples.Targets.ClassNames, bundle.Classes);

        var view = new DataView([new TensorSpec("input", TensorShape.Map(channels, Side))]);
        foreach (var index in trained.Split.Training)
        {
            var expected = new float[channels * Side * Side];
            trained.Samples.Read([index], view).Inputs[0].CopyTo(expected);
            var ofItsClass = Directory.GetFiles(Path.Combine(files["pictures"], bundle.Classes[trained.Samples.Targets.Labels[index]]));
            Assert.Single(ofItsClass.Select(bundle.Prepare), p => Levels(p, bundle).SequenceEqual(Levels(expected, bundle)));
        }
    }

    private static string Data(string resize, int channels)
        => $"{{kind: folder, path: pictures, validation: {Validation}, flip: false, resize: {resize}, channels: {channels}, "
            + $"background: [{s_background.Red}, {s_background.Green}, {s_background.Blue}]}}";

    private static DataSet Open(string folder, string resize, int channels)
    {
        using var services = new ServiceCollection().AddTraining().BuildServiceProvider();
        var source = services.GetServices<IDataSource>().Single(s => s.Kind == "folder");
        var pictures = new PictureDefinition { Resize = resize, Channels = channels, Background = s_background };
        return DataSet.Open(source, new DataDefinition(source.Kind, folder, Validation, false, 0) { Pictures = pictures }, Seed);
    }

    private static string DataHash(string bundle)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(bundle, "manifest.json")));
        return manifest.RootElement.GetProperty("provenance").GetProperty("dataHash").GetString()!;
    }

    /// <summary>The bytes behind an input, by the manifest's own mean and deviation; what is no whole level of 255 to a thousandth is none.</summary>
    private static byte[] Levels(float[] input, PictureBundle bundle)
    {
        var area = bundle.Side * bundle.Side;
        return [.. input.Select((v, at) => Level(((v * bundle.Std[at / area]) + bundle.Mean[at / area]) * 255))];
    }

    private static byte Level(double value)
    {
        Assert.Equal(Math.Round(value), value, 1e-3);
        return checked((byte)Math.Round(value));
    }
}
