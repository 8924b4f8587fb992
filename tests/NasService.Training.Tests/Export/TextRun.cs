using Microsoft.ML.OnnxRuntime;

namespace NasService.Training.Tests.Export;

/// <summary>The runtime as any user of an exported file of sentences has it: default options, any batch and any number of tokens.</summary>
internal sealed class TextRun : IDisposable
{
    private readonly InferenceSession _session;

    public TextRun(byte[] model)
    {
        using var options = new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, IntraOpNumThreads = 1 };
        _session = new InferenceSession(model, options);
    }

    /// <returns>(batch, classes) row-major.</returns>
    public float[] Logits(long[] ids, long[] mask, int batch)
    {
        long[] shape = [batch, ids.Length / batch];
        using var input = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var present = OrtValue.CreateTensorValueFromMemory(mask, shape);
        using var run = new RunOptions();
        using var outputs = _session.Run(run, new Dictionary<string, OrtValue>(StringComparer.Ordinal) { ["input_ids"] = input, ["attention_mask"] = present }, _session.OutputNames);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    public void Dispose() => _session.Dispose();
}
