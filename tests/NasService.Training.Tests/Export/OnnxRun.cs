using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace NasService.Training.Tests.Export;

/// <summary>The runtime as any user of an exported file has it: default options, any batch.</summary>
internal static class OnnxRun
{
    /// <param name="model">An ONNX file's bytes.</param>
    /// <param name="images">(batch, channels, side, side) row-major.</param>
    /// <param name="shape">Those four.</param>
    /// <returns>(batch, classes) row-major.</returns>
    public static float[] Logits(byte[] model, float[] images, params int[] shape)
    {
        using var options = new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, IntraOpNumThreads = 1 };
        using var session = new InferenceSession(model, options);
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("input", new DenseTensor<float>(images, shape))]);
        return [.. results.Single().AsTensor<float>()];
    }
}
