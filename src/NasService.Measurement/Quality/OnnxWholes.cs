using System.Runtime.ExceptionServices;
using NasService.Core.Latency;
using NasService.Measurement.Sessions;

namespace NasService.Measurement.Quality;

/// <summary>Judges a model's answers for samples that differ in size, one after the other in their order, however many threads make
/// them.</summary>
public static class OnnxWholes
{
    /// <param name="model">The exported file.</param>
    /// <param name="inputs">One sample or more.</param>
    /// <param name="threads">That share the samples, each with a session of one thread.</param>
    /// <param name="meter">Gets every answer; a new one.</param>
    /// <param name="cancellationToken">Checked before every sample.</param>
    /// <exception cref="OnnxModelException">The model cannot be loaded or run, or an output is NaN or infinite.</exception>
    public static void Judge(ModelFile model, WholeInputs inputs, int threads, IQualityMeter meter, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs.Count, 1);
        var lanes = Math.Clamp(threads, 1, inputs.Count);
        var (taken, told, turn, isOver) = (0, 0, new object(), false);
        if (lanes == 1)
        {
            Run();
            return;
        }

        try
        {
            Parallel.For(0, lanes, new ParallelOptions { MaxDegreeOfParallelism = lanes }, _ => Run());
        }
        catch (AggregateException exceptions)
        {
            ExceptionDispatchInfo.Throw(exceptions.InnerExceptions[0]);
        }

        void Run()
        {
            try
            {
                using var onnx = OnnxAnySize.Open(model);
                for (var i = Interlocked.Increment(ref taken) - 1; i < inputs.Count; i = Interlocked.Increment(ref taken) - 1)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var sample = inputs.Sample(i);
                    var answer = onnx.Run(sample.Shape, sample.Values);
                    if (!Array.TrueForAll(answer, float.IsFinite))
                    {
                        throw new OnnxModelException("an output is NaN or infinite");
                    }

                    Tell(i, answer, sample.Target);
                }
            }
            catch
            {
                // Whoever waits for the answer that never comes must not.
                lock (turn)
                {
                    isOver = true;
                    Monitor.PulseAll(turn);
                }

                throw;
            }
        }

        void Tell(int index, float[] answer, float[] target)
        {
            lock (turn)
            {
                while (told != index && !isOver)
                {
                    Monitor.Wait(turn);
                }

                if (!isOver)
                {
                    meter.Accumulate(answer, target);
                    told++;
                    Monitor.PulseAll(turn);
                }
            }
        }
    }
}
