using System.Text.Json;
using Bundle;
using NasService.Core.Jobs;
using NasService.Core.Tasks;
using NasService.Pipeline.Data;
using NasService.Training.Data;
using NasService.Training.Data.Pictures;
using NasService.Pipeline.Bundles;

namespace NasService.Pipeline.Tests.Bundles;

/// <summary>What a bundle's readme does with a picture is what training, calibration and scoring did.</summary>
public sealed class SnippetTests
{
    private static readonly Normalization s_colour = new([0.4, 0.5, 0.6], [0.2, 0.25, 0.3]);
    private static readonly Normalization s_grey = new([0.45], [0.22]);

    public static TheoryData<string, int, int, int, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int, int, int, int>();
            foreach (var resize in ResizeModes.All)
            {
                foreach (var (width, height, side) in new[] { (23, 17, 8), (17, 23, 8), (9, 9, 9), (5, 3, 16), (64, 2, 12), (1, 40, 7) })
                {
                    cases.Add(resize, 3, width, height, side);
                    cases.Add(resize, 1, width, height, side);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void CSharp_AnyPicture_IsWhatTrainingSees(string resize, int channels, int width, int height, int side)
    {
        var (rgba, definition, normalization) = Case(resize, channels, width, height);

        var input = Preparation.Run(rgba, width, height, resize, [200, 30, 90], channels, side, [.. normalization.Mean], [.. normalization.Std]);

        Same(Expected(rgba, definition, normalization, channels, width, height, side), input);
    }

    [Fact]
    public void JavaScript_EveryPicture_IsWhatTrainingSees()
        => RunAll("node", ["-e", BundleSnippets.JavaScript + """

            const cases = JSON.parse(require("fs").readFileSync(0, "utf8"));
            console.log(JSON.stringify(cases.map(c => Array.from(prepare(Buffer.from(c.rgba, "base64"), c.width, c.height, c.input)))));
            """]);

    [SkippableFact]
    public void Python_EveryPicture_IsWhatTrainingSees()
    {
        Skip.IfNot(OtherProgram.Run("python3", ["-c", "import numpy, PIL; print('[]')"], "") is not null, "python3 with numpy and Pillow is not on this machine.");
        RunAll("python3", ["-c", BundleSnippets.Python + """


            import base64, sys
            cases = json.load(sys.stdin)
            pictures = [Image.frombytes("RGBA", (c["width"], c["height"]), base64.b64decode(c["rgba"])) for c in cases]
            print(json.dumps([[float(v) for v in prepare(p, c["input"]).reshape(-1)] for p, c in zip(pictures, cases)]))
            """]);
    }

    private static void RunAll(string program, string[] arguments)
    {
        var cases = new List<(object Document, float[] Expected)>();
        foreach (var row in Cases)
        {
            var (resize, channels, width, height, side) = ((string)row[0], (int)row[1], (int)row[2], (int)row[3], (int)row[4]);
            var (rgba, definition, normalization) = Case(resize, channels, width, height);
            var input = new { shape = new[] { "N", $"{channels}", $"{side}", $"{side}" }, mean = normalization.Mean, std = normalization.Std, pictures = new { resize, background = new[] { 200, 30, 90 } } };
            cases.Add((new { rgba, width, height, input }, Expected(rgba, definition, normalization, channels, width, height, side)));
        }

        var printed = OtherProgram.Run(program, arguments, JsonSerializer.Serialize(cases.Select(c => c.Document)));

        Assert.NotNull(printed);
        var found = JsonSerializer.Deserialize<float[][]>(printed)!;
        Assert.Equal(cases.Count, found.Length);
        for (var i = 0; i < found.Length; i++)
        {
            Same(cases[i].Expected, found[i]);
        }
    }

    private static (byte[] Rgba, PictureDefinition Definition, Normalization Normalization) Case(string resize, int channels, int width, int height)
    {
        var rgba = new byte[4 * width * height];
        new Random(width + height).NextBytes(rgba);
        for (var i = 0; i < rgba.Length / 2; i += 4)
        {
            rgba[i + 3] = 255;
        }

        return (rgba, new PictureDefinition { Resize = resize, Background = new Colour(200, 30, 90) }, channels == 3 ? s_colour : s_grey);
    }

    private static float[] Expected(byte[] rgba, PictureDefinition definition, Normalization normalization, int channels, int width, int height, int side)
    {
        var pixels = new PicturePreparation(definition, channels).Prepare(new Picture(width, height, 4, rgba), side);
        var set = new ImageSet(pixels, [0], channels, side, ["a"]);
        var values = new FloatBuffer(set.Stride, 1);
        var inputs = new PictureInput(channels, [side]).At(side);
        EvaluationSet.Create(new ImageData(set, normalization), inputs, [0]).Inputs.Read(0, 1, values);
        return values.Rows(1).ToArray();
    }

    // One level of 255 would be 0.013: only the last bit of a float may differ.
    private static void Same(float[] expected, float[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], found[i], 1e-5f);
        }
    }
}
