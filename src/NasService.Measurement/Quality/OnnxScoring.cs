using Microsoft.ML.OnnxRuntime;
using NasService.Core.Latency;
using NasService.Measurement.Sessions;

namespace NasService.Measurement.Quality;

/// <summary>
/// Outputs of one model for many samples, by as many threads as call <see cref="Run"/>: each has a session of its own and takes the next batch that nobody has. A session
/// with threads inside would split the loops of small operators instead, and wait at the end of each.
/// </summary>
/// <param name="model">The exported file.</param>
/// <param name="inputs">Of every sample.</param>
/// <param name="count">How many samples that is.</param>
/// <param name="batch">Samples per run; the last run is filled up with zeros.</param>
internal sealed class OnnxScoring(ModelFile model, SampleInputs inputs, int count, int batch)
{
    private float[]? _outputs;
    private int _taken;

    public int Batches => (count + batch - 1) / batch;

    /// <summary>(samples, outputs) row-major; complete once every <see cref="Run"/> has returned.</summary>
    public float[] Outputs => _outputs ?? [];

    /// <summary>Scores batches until none is left.</summary>
    /// <exception cref="OnnxModelException">The model cannot be loaded or run.</exception>
    public void Run(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var isRagged = inputs.AxesOf(0) is not null;
        using var onnx = isRagged ? OnnxModel.Open(model, batch, 1, openAxes: inputs.AxesOf(0)) : OnnxModel.Open(model, batch, 1, freeAxes: inputs.FreeAxes);
        if (!isRagged && inputs.Length != count * onnx.Size)
        {
            throw new ArgumentException($"Expected {count} samples of {onnx.Size} numbers each, as the model takes them, got {inputs.Length} numbers.");
        }

        Interlocked.CompareExchange(ref _outputs, new float[count * onnx.Outputs], null);
        for (var b = Interlocked.Increment(ref _taken) - 1; b < Batches; b = Interlocked.Increment(ref _taken) - 1)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = b * batch;
            var filled = Math.Min(batch, count - first);
            if (isRagged)
            {
                onnx.Resize(inputs.AxesOf(first)!);
            }

            inputs.Read(first, filled, onnx);
            onnx.ClearFrom(filled);
            Infer(onnx);
            onnx.Output[..(filled * onnx.Outputs)].CopyTo(_outputs.AsSpan(first * onnx.Outputs));
        }
    }

    private void Infer(OnnxModel onnx)
    {
        try
        {
            onnx.Run();
        }
        catch (OnnxRuntimeException exception)
        {
            throw OnnxModel.Short(exception, model);
        }
    }
}
