using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Jobs;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;
using NasService.Training;
using NasService.Training.Data;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>A folder of photographs as people have them: two commands to a front, a third to a model that runs elsewhere.</summary>
public sealed class InitRunTests
{
    private const int PerClass = 100;

    /// <summary>A level of 255 is more than a hundredth of a normalised input: only the last bits of a float may differ.</summary>
    private const float Same = 1e-5f;

    [Fact]
    public async Task InitAndRun_JpegsOfMixedSizes_FindAFrontThatTellsTheClassesApart()
    {
        using var files = new TinyJob();
        JpegShapes.Write(files["shapes"], PerClass);
        var mine = Directory.CreateDirectory(files["mine"]).FullName;

        // Without --out the files come to where the caller stands.
        var init = (await NasProcess.RunInAsync(mine, files.Data, "init", files["shapes"])).Expect(0);
        Assert.Equal(["job.yaml", "space.yaml"], Directory.GetFiles(mine).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Shorten(Path.Combine(mine, "job.yaml"));
        var run = (await NasProcess.RunInAsync(mine, files.Data, "run", "job.yaml", "--json")).Expect(0);

        Assert.Contains("are not square", init.Output, StringComparison.Ordinal);
        Assert.EndsWith("next: ./nas run job.yaml", init.Output.Trim(), StringComparison.Ordinal);
        Assert.NotEmpty(run.Front.Front);
        Assert.All(run.Front.Front, p => Assert.Equal(45, p.Quality.Test!.Samples));
        Assert.True(run.Front.Front.Max(p => p.Quality.Test!.Value) > 0.6, run.Output);

        var export = (await NasProcess.RunInAsync(mine, files.Data, "export", run.Job, "--pick", "accuracy", "--out", "bundle", "--json")).Expect(0);
        var point = run.Front.Front.Single(p => p.Id == export.Json.GetProperty("id").GetString());
        Assert.Equal(point.Quality.Test!.Value, ShareOfTheBundle(files["shapes"], Path.Combine(mine, "bundle")));
    }

    /// <summary>The file is the user's to change, and says what of it takes time: half of the steps, and fewer networks.</summary>
    private static void Shorten(string job)
    {
        var text = File.ReadAllText(job);
        foreach (var (from, to) in new[] { ("steps: 720 ", "steps: 360 "), ("evaluations: 60 ", "evaluations: 24 "), ("initialSample: 30", "initialSample: 12"), ("roundSize: 15", "roundSize: 12") })
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        File.WriteAllText(job, text);
    }

    /// <summary>Share of the test images that the bundle's model tells right, each prepared as the bundle says, which is what training would have seen of it.</summary>
    private static double ShareOfTheBundle(string folder, string exported)
    {
        var bundle = new PictureBundle(exported);
        using var services = new ServiceCollection().AddTraining().BuildServiceProvider();
        var source = services.GetServices<IDataSource>().Single(s => s.Kind == "folder");
        var test = ImageData.Of(source.OpenTest(new DataDefinition(source.Kind, folder, 0, false, 0))).Images.At(bundle.Side);
        Assert.Equal(test.Channels, bundle.Channels);
        Assert.Equal(test.ClassNames, bundle.Classes);
        var prepared = bundle.Classes.Select(c => Directory.GetFiles(Path.Combine(folder, c)).Select(bundle.Prepare).ToArray()).ToArray();
        var inputs = new float[test.Count][];
        for (var i = 0; i < inputs.Length; i++)
        {
            // The set does not name its files: one picture of the class is the image, and no other.
            var expected = Normalised(test.Image(i), bundle);
            inputs[i] = Assert.Single(prepared[test.Labels[i]], p => p.Length == expected.Length && p.Zip(expected).All(v => Math.Abs(v.First - v.Second) < Same));
        }

        return (double)bundle.Classify(inputs).Zip(test.Labels).Count(p => p.First == p.Second) / test.Count;
    }

    /// <summary>Channels first, of pixels with their channels last.</summary>
    private static float[] Normalised(ReadOnlySpan<byte> pixels, PictureBundle bundle)
    {
        var area = bundle.Side * bundle.Side;
        var values = new float[pixels.Length];
        for (var at = 0; at < pixels.Length; at++)
        {
            var c = at % bundle.Channels;
            values[(c * area) + (at / bundle.Channels)] = (float)(((pixels[at] / 255.0) - bundle.Mean[c]) / bundle.Std[c]);
        }

        return values;
    }
}
