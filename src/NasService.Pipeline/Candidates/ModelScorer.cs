using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Measurement.Quality;
using NasService.Pipeline.Data;

namespace NasService.Pipeline.Candidates;

/// <summary>Scores exported files on one part of a job's images: the only place that runs a model for its answers. Thread-safe.</summary>
/// <param name="images">The part at a resolution.</param>
/// <param name="meter">A new meter of the task's metric.</param>
internal sealed class ModelScorer(Func<int, EvaluationImages> images, Func<IQualityMeter> meter)
{
    /// <summary>The images that a model of a resolution is scored on.</summary>
    public EvaluationImages At(int resolution) => images(resolution);

    /// <summary>How good a file is.</summary>
    /// <param name="file">The exported model.</param>
    /// <param name="resolution">That it takes.</param>
    /// <param name="cancellationToken">Ends between batches of images.</param>
    /// <param name="threads">That share the images; the score does not depend on it.</param>
    /// <exception cref="Measurement.Sessions.OnnxModelException">The model cannot be loaded or run, or an answer is not finite.</exception>
    public QualityScore Score(ModelFile file, int resolution, CancellationToken cancellationToken, int threads = 1)
    {
        var part = images(resolution);
        return part.Targets.Judge(OnnxOutputs.Of(file, part.Values, part.Targets.Count, threads, cancellationToken), meter());
    }

    /// <summary>The same on a thread of its own.</summary>
    public Task<QualityScore> ScoreAsync(ModelFile file, int resolution, CancellationToken cancellationToken)
        => DedicatedThread.RunAsync("score", () => Score(file, resolution, cancellationToken));

    /// <summary>What a file gives for the first images, and what is right for them.</summary>
    /// <param name="file">The exported model.</param>
    /// <param name="resolution">That it takes.</param>
    /// <param name="atMost">Images, 1 or more.</param>
    /// <param name="cancellationToken">Ends between batches of images.</param>
    /// <returns>(images, outputs) row-major.</returns>
    public (float[] Outputs, TargetRows Targets) Answers(ModelFile file, int resolution, int atMost, CancellationToken cancellationToken)
    {
        var part = images(resolution).First(atMost);
        return (OnnxOutputs.Of(file, part.Values, part.Targets.Count, 1, cancellationToken), part.Targets);
    }
}
