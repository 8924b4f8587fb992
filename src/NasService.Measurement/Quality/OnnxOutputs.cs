using System.Runtime.ExceptionServices;
using NasService.Core.Latency;
using NasService.Measurement.Sessions;

namespace NasService.Measurement.Accuracy;

/// <summary>
/// Answers of an exported model. Deterministic: the batch is fixed, the last one is filled up with zeros, and every session has one thread, so that
/// logits do not depend on how many threads share the batches. Calls are independent; where there are several models, run one per thread.
/// </summary>
public static class OnnxAccuracy
{
    /// <summary>Images per run. The activations of small nets then stay in the second-level cache; measured in docs/measurement.md.</summary>
    public const int Batch = 16;

    /// <summary>Counts the images whose largest logit (the first of equal ones) is the label's.</summary>
    /// <param name="model">The exported file.</param>
    /// <param name="images">(images, channels, side, side) row-major, pre-processed as in training.</param>
    /// <param name="labels">0-based classes; as many as images, one or more.</param>
    /// <param name="threads">Sessions of one thread each, which share the batches out.</param>
    /// <param name="cancellationToken">Checked every batch.</param>
    /// <exception cref="OnnxModelException">The model cannot be loaded or run, or a logit is NaN or infinite.</exception>
    public static AccuracyCount Count(ModelFile model, ImageFloats images, ReadOnlySpan<ushort> labels, int threads, CancellationToken cancellationToken)
        => new(Answers(model, images, labels, threads, cancellationToken).Count(c => c), labels.Length);

    /// <summary>Whether each image's largest logit (the first of equal ones) is the label's.</summary>
    /// <remarks>Parameters and exceptions as of <see cref="Count"/>.</remarks>
    public static bool[] Answers(ModelFile model, ImageFloats images, ReadOnlySpan<ushort> labels, int threads, CancellationToken cancellationToken)
    {
        if (labels.Length == 0)
        {
            throw new ArgumentException("Expected one label or more, got none.", nameof(labels));
        }

        var logits = Logits(model, images, labels.Length, threads, cancellationToken);
        var classes = logits.Length / labels.Length;
        var correct = new bool[labels.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            correct[i] = Largest(logits.AsSpan(i * classes, classes)) == labels[i];
        }

        return correct;
    }

    /// <summary>(images, outputs) row-major, in the order of the images.</summary>
    /// <param name="model">The exported file.</param>
    /// <param name="images">(images, channels, side, side) row-major, pre-processed as in training.</param>
    /// <param name="count">How many images that is.</param>
    /// <param name="threads">Sessions of one thread each, which share the batches out.</param>
    /// <param name="cancellationToken">Checked every batch.</param>
    /// <exception cref="OnnxModelException">The model cannot be loaded or run, or a logit is NaN or infinite.</exception>
    /// <exception cref="ArgumentException">The images have not the size that the model takes.</exception>
    public static float[] Logits(ModelFile model, ImageFloats images, int count, int threads, CancellationToken cancellationToken)
    {
        var scoring = new OnnxScoring(model, images, count, Batch);
        Share(Math.Clamp(scoring.Batches, 1, threads), () => scoring.Run(cancellationToken));
        return Array.TrueForAll(scoring.Logits, float.IsFinite) ? scoring.Logits : throw new OnnxModelException("a logit is NaN or infinite");
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

    private static int Largest(ReadOnlySpan<float> logits)
    {
        var best = 0;
        for (var c = 1; c < logits.Length; c++)
        {
            best = logits[c] > logits[best] ? c : best;
        }

        return best;
    }
}
