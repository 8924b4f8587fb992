using System.Collections.Immutable;
using System.Security.Cryptography;
using NasService.Core.Jobs;
using NasService.Core.Submission.Checks;

namespace NasService.Training.Data;

/// <summary>
/// Samples of one kind (pictures, sentences, sounds) with what is right for each, read when they are asked for: memory is bounded whatever
/// their number. What is learned from the training part for their preparation, as a mean, is part of the set. Immutable and thread-safe.
/// </summary>
public interface IDataSet
{
    int Count { get; }

    /// <summary>What a job and its space are held against.</summary>
    DataFacts Facts { get; }

    /// <summary>What is right for each sample.</summary>
    SampleTargets Targets { get; }

    /// <summary>Samples that the data themselves set apart for validation; empty: they are drawn by seed.</summary>
    ImmutableArray<int> OwnValidation { get; }

    /// <summary>Whether samples are decoded when they are asked for.</summary>
    bool IsLazy { get; }

    /// <summary>Whatever the samples depend on, targets not among it.</summary>
    void AppendTo(IncrementalHash hash);

    /// <summary>The same set, prepared by what its training part tells and the job says.</summary>
    /// <param name="training">Samples of the training part, in random order; one or more.</param>
    /// <param name="data">May give numbers and names of its own.</param>
    /// <exception cref="Core.Input.InputException">They do not fit the set, or a file is damaged or gone.</exception>
    IDataSet Fit(ReadOnlySpan<int> training, DataDefinition data);

    /// <summary>The same set, prepared as another of its kind is.</summary>
    /// <exception cref="ArgumentException">The other is of another kind.</exception>
    IDataSet PreparedAs(IDataSet other);

    /// <summary>Some samples as networks read them: the one way to them for training, calibration and scoring.</summary>
    /// <param name="indices">Which, in order; one or more.</param>
    /// <param name="view">The inputs asked for, and how the samples are varied.</param>
    /// <exception cref="ArgumentException">Samples cannot be made into such inputs.</exception>
    /// <exception cref="Core.Input.InputException">A file is damaged or gone; the message names it.</exception>
    Batch Read(ReadOnlySpan<int> indices, DataView view);
}
