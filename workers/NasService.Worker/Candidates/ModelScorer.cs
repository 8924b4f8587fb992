using NasService.Core.Latency;
using NasService.Measurement.Accuracy;
using NasService.Worker.Data;

namespace NasService.Worker.Candidates;

/// <summary>Scores exported files on one part of a job's images: the only place that runs a model for its answers. Thread-safe.</summary>
/// <param name="images">The part at a resolution.</param>
internal sealed class ModelScorer(Func<int, EvaluationImages> images)
{
    /// <summary>The images that a model of a resolution is scored on.</summary>
    public EvaluationImages At(int resolution) => images(resolution);

    /// <summary>Correct answers of a file.</summary>
    /// <param name="file">The exported model.</param>
    /// <param name="resolution">That it takes.</param>
    /// <param name="cancellationToken">Ends between batches of images.</param>
    /// <param name="threads">That share the images; what they count does not depend on it.</param>
    /// <exception cref="Measurement.Sessions.OnnxModelException">The model cannot be loaded or run, or an answer is not finite.</exception>
    public AccuracyCount Score(ModelFile file, int resolution, CancellationToken cancellationToken, int threads = 1)
    {
        var part = images(resolution);
        return OnnxAccuracy.Count(file, part.Values, part.Labels, threads, cancellationToken);
    }

    /// <summary>The same on a thread of its own.</summary>
    public Task<AccuracyCount> ScoreAsync(ModelFile file, int resolution, CancellationToken cancellationToken)
        => DedicatedThread.RunAsync("score", () => Score(file, resolution, cancellationToken));

    /// <summary>Whether each answer is right, of the first images.</summary>
    /// <param name="file">The exported model.</param>
    /// <param name="resolution">That it takes.</param>
    /// <param name="atMost">Images, 1 or more.</param>
    /// <param name="cancellationToken">Ends between batches of images.</param>
    public bool[] Answers(ModelFile file, int resolution, int atMost, CancellationToken cancellationToken)
    {
        var part = images(resolution).First(atMost);
        return OnnxAccuracy.Answers(file, part.Values, part.Labels, 1, cancellationToken);
    }
}
