using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace NasService.EndToEnd.Tests.Samples;

/// <summary>Runs a file of a bundle on the test images as the bundle's README says.</summary>
internal static class BundleModel
{
    public static int[] Shape { get; } = [TinyImages.Test, 1, TinyImages.Size, TinyImages.Size];

    /// <summary>(pixel / 255 - mean) / std.</summary>
    public static float[] Preprocess(JsonElement manifest, byte[] pixels)
    {
        var mean = manifest.GetProperty("input").GetProperty("mean")[0].GetSingle();
        var std = manifest.GetProperty("input").GetProperty("std")[0].GetSingle();
        return [.. pixels.Select(p => ((p / 255f) - mean) / std)];
    }

    /// <summary>(images, classes) row-major.</summary>
    public static float[] Logits(string file, float[] input)
    {
        using var session = new InferenceSession(file);
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("input", new DenseTensor<float>(input, Shape))]);
        var logits = results.Single(r => r.Name == "logits").AsTensor<float>();
        Assert.Equal([TinyImages.Test, TinyImages.Classes], logits.Dimensions.ToArray());
        return [.. logits];
    }

    /// <summary>The class of each image.</summary>
    public static int[] Labels(float[] logits) => [.. logits.Chunk(TinyImages.Classes).Select(l => Array.IndexOf(l, l.Max()))];

    public static double Share(float[] logits, byte[] labels) => (double)Labels(logits).Zip(labels).Count(p => p.First == p.Second) / labels.Length;
}
