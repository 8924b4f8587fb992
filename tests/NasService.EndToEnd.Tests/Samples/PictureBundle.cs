using System.Text.Json;
using Bundle;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using StbImageSharp;

namespace NasService.EndToEnd.Tests.Samples;

/// <summary>An exported bundle in the hands of somebody with pictures: prepared by the readme's own C#, with what the manifest says and
/// nothing else.</summary>
internal sealed class PictureBundle
{
    private readonly string _folder;
    private readonly string _resize;
    private readonly int[] _background;

    public PictureBundle(string folder)
    {
        _folder = folder;
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "manifest.json")));
        var input = manifest.RootElement.GetProperty("input");
        var (pictures, shape) = (input.GetProperty("pictures"), input.GetProperty("shape"));
        (_resize, _background) = (pictures.GetProperty("resize").GetString()!, pictures.GetProperty("background").Deserialize<int[]>()!);
        (Channels, Side) = (shape[1].GetInt32(), shape[2].GetInt32());
        (Mean, Std) = (input.GetProperty("mean").Deserialize<double[]>()!, input.GetProperty("std").Deserialize<double[]>()!);
        Classes = manifest.RootElement.GetProperty("classNames").Deserialize<string[]>()!;
    }

    public int Channels { get; }

    /// <summary>Of the square input, in pixels.</summary>
    public int Side { get; }

    /// <summary>Of each channel.</summary>
    public double[] Mean { get; }

    /// <summary>Of each channel.</summary>
    public double[] Std { get; }

    /// <summary>In the order of the logits.</summary>
    public string[] Classes { get; }

    /// <summary>The model's input of a picture's file, channels first.</summary>
    public float[] Prepare(string file)
    {
        var picture = ImageResult.FromMemory(File.ReadAllBytes(file), ColorComponents.RedGreenBlueAlpha);
        return Preparation.Run(picture.Data, picture.Width, picture.Height, _resize, _background, Channels, Side, Mean, Std);
    }

    /// <summary>Index of the class that <c>model.onnx</c> takes each input for.</summary>
    public int[] Classify(float[][] inputs)
    {
        using var session = new InferenceSession(Path.Combine(_folder, "model.onnx"));
        var batch = new DenseTensor<float>(inputs.SelectMany(i => i).ToArray(), [inputs.Length, Channels, Side, Side]);
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("input", batch)]);
        return [.. results.Single(r => r.Name == "logits").AsTensor<float>().Chunk(Classes.Length).Select(l => Array.IndexOf(l, l.Max()))];
    }
}
