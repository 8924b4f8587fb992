using Microsoft.ML.OnnxRuntime;
using NasService.Core.Latency;
using NasService.Core.Operators;

namespace NasService.Measurement.Sessions;

/// <summary>An open model of one input that leaves the sizes of its samples open; one sample a run, one thread. Not for two threads at
/// once.</summary>
internal sealed class OnnxAnySize : IDisposable
{
    private readonly InferenceSession _session;
    private readonly ModelFile _model;
    private readonly RunOptions _options = new();

    private OnnxAnySize(InferenceSession session, ModelFile model) => (_session, _model) = (session, model);

    /// <exception cref="OnnxModelException">The file cannot be read, is corrupt or unsupported, or has several inputs or
    /// outputs.</exception>
    public static OnnxAnySize Open(ModelFile model)
    {
        var session = OnnxModel.OpenSession(model, 1, 1, null, OnnxModel.NoFreeAxes);
        if (session.InputMetadata.Count == 1 && session.OutputMetadata.Count == 1)
        {
            return new OnnxAnySize(session, model);
        }

        var found = $"{session.InputMetadata.Count} and {session.OutputMetadata.Count}";
        session.Dispose();
        throw new OnnxModelException($"expected one input and one output, got {found}");
    }

    /// <returns>Row-major.</returns>
    /// <exception cref="OnnxModelException">The model does not take such a sample.</exception>
    public float[] Run(TensorShape shape, float[] values)
    {
        long[] sizes = [1, .. Enumerable.Range(0, shape.Rank).Select(a => (long)shape[a])];
        try
        {
            using var input = OrtValue.CreateTensorValueFromMemory(values, sizes);
            using var outputs = _session.Run(_options, [_session.InputNames[0]], [input], [_session.OutputNames[0]]);
            return outputs[0].GetTensorDataAsSpan<float>().ToArray();
        }
        catch (OnnxRuntimeException exception)
        {
            throw OnnxModel.Short(exception, _model);
        }
    }

    public void Dispose()
    {
        _options.Dispose();
        _session.Dispose();
    }
}
