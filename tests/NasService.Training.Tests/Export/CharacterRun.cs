using Microsoft.ML.OnnxRuntime;

namespace NasService.Training.Tests.Export;

/// <summary>The runtime as any user of an exported file of characters has it: default options, any batch and any number of them.</summary>
internal sealed class CharacterRun : IDisposable
{
    private readonly InferenceSession _session;

    public CharacterRun(byte[] model)
    {
        using var options = new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, IntraOpNumThreads = 1 };
        _session = new InferenceSession(model, options);
    }

    /// <returns>(batch, characters, numbers) row-major.</returns>
    public float[] Logits(long[] ids, int batch)
    {
        using var input = OrtValue.CreateTensorValueFromMemory(ids, [batch, ids.Length / batch]);
        using var run = new RunOptions();
        using var outputs = _session.Run(run, new Dictionary<string, OrtValue>(StringComparer.Ordinal) { ["input_ids"] = input },
            _session.OutputNames);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    public void Dispose() => _session.Dispose();
}
