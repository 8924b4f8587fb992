using System.Collections.Immutable;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Networks;
using NasService.Measurement.Quality;
using NasService.Pipeline.Data;

namespace NasService.Pipeline.Candidates;

/// <summary>Scores exported files on one part of a job's samples: the only place that runs a model for its answers. Thread-safe.</summary>
/// <param name="samples">The part as networks of some inputs read it.</param>
/// <param name="meter">A new meter of the task's metric.</param>
internal sealed class ModelScorer(Func<ImmutableArray<TensorSpec>, EvaluationSet> samples, Func<IQualityMeter> meter)
{
    /// <summary>The samples that a model of such inputs is scored on.</summary>
    public EvaluationSet At(ImmutableArray<TensorSpec> inputs) => samples(inputs);

    /// <summary>How good a file is.</summary>
    /// <param name="file">The exported model.</param>
    /// <param name="inputs">That it takes.</param>
    /// <param name="cancellationToken">Ends between batches.</param>
    /// <param name="threads">That share the samples; the score does not depend on it.</param>
    /// <exception cref="Measurement.Sessions.OnnxModelException">The model cannot be loaded or run, or an answer is not finite.</exception>
    public QualityScore Score(ModelFile file, ImmutableArray<TensorSpec> inputs, CancellationToken cancellationToken, int threads = 1)
        => samples(inputs).Judge(file, threads, meter(), cancellationToken);

    /// <summary>The same on a thread of its own.</summary>
    public Task<QualityScore> ScoreAsync(ModelFile file, ImmutableArray<TensorSpec> inputs, CancellationToken cancellationToken)
        => DedicatedThread.RunAsync("score", () => Score(file, inputs, cancellationToken));

    /// <summary>What a file gives for the first samples, and what is right for them.</summary>
    /// <param name="file">The exported model.</param>
    /// <param name="inputs">That it takes.</param>
    /// <param name="atMost">Samples, 1 or more.</param>
    /// <param name="cancellationToken">Ends between batches.</param>
    /// <returns>(samples, outputs) row-major.</returns>
    public (float[] Outputs, TargetRows Targets) Answers(ModelFile file, ImmutableArray<TensorSpec> inputs, int atMost, CancellationToken cancellationToken)
    {
        var part = samples(inputs).First(atMost);
        return (OnnxOutputs.Of(file, part.Inputs, part.Targets.Count, 1, cancellationToken), part.Targets);
    }
}
