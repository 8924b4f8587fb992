using System.Runtime.ExceptionServices;
using NasService.Core.Latency;
using NasService.Measurement.Sessions;

namespace NasService.Measurement.Quality;

/// <summary>
/// Answers of an exported model. Deterministic: the batch is fixed, the last one is filled up with zeros, and every session has one
/// thread, so that
/// outputs do not depend on how many threads share the batches. Calls are independent; where there are several models, run one per thread.
/// </summary>
public static class OnnxOutputs
{
    /// <summary>Samples per run. The activations of small nets then stay in the second-level cache; measured in
    /// docs/measurement.md.</summary>
    public const int Batch = 16;

    /// <summary>(samples, outputs) row-major, in the order of the samples.</summary>
    /// <param name="model">The exported file.</param>
    /// <param name="inputs">Of every sample, prepared as in training.</param>
    /// <param name="count">How many samples that is.</param>
    /// <param name="threads">Sessions of one thread each, which share the batches out.</param>
    /// <param name="cancellationToken">Checked every batch.</param>
    /// <exception cref="OnnxModelException">The model cannot be loaded or run, or an output is NaN or infinite.</exception>
    /// <exception cref="ArgumentException">There are none, or they have not the size that the model takes.</exception>
    public static float[] Of(ModelFile model, SampleInputs inputs, int count, int threads, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var scoring = new OnnxScoring(model, inputs, count, inputs.AxesOf(0) is null ? Batch : 1);
        Share(Math.Clamp(scoring.Batches, 1, threads), () => scoring.Run(cancellationToken));
        return Array.TrueForAll(scoring.Outputs, float.IsFinite) ? scoring.Outputs : throw new OnnxModelException("an output is NaN or infinite");
    }

    private static void Share(int threads, Action work)
    {
        if (threads == 1)
        {
            work();
            return;
        }

        try
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ => work());
        }
        catch (AggregateException exceptions)
        {
            ExceptionDispatchInfo.Throw(exceptions.InnerExceptions[0]);
        }
    }
}
