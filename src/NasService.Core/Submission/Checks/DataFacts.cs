using System.Collections.Immutable;
using NasService.Core.Tasks;

namespace NasService.Core.Submission.Checks;

/// <summary>What a job can be held against before its data are read as a job reads them.</summary>
/// <param name="Images">Of the training set, validation images included; those that a test set is made of are not.</param>
/// <param name="Classes">Names or labels that there are.</param>
/// <param name="Channels">1: grey; 3: colour.</param>
/// <param name="OwnValidation">Images that the data set apart for validation themselves, in place of <c>data.validation</c>; 0: none.</param>
public sealed record DataFacts(int Images, int Classes, int Channels, int OwnValidation = 0)
{
    /// <summary>What the data say of each picture.</summary>
    public TargetKind Targets { get; init; } = TargetKind.Class;

    /// <summary>Times that a right picture is as high and wide as the sample; 0: it is none.</summary>
    public int Scale { get; init; }

    /// <summary>Least side of samples that differ in size, in pixels; 0: they do not.</summary>
    public int SmallestSide { get; init; }

    /// <summary>Words of the vocabulary; 0 (default): samples are no sentences.</summary>
    public int Words { get; init; }

    /// <summary>Whether each sample is two sentences.</summary>
    public bool IsPair { get; init; }

    /// <summary>How many sentences have so many tokens, by the number of tokens; empty (default): samples are no sentences.</summary>
    public ImmutableSortedDictionary<int, int> Tokens { get; init; } = ImmutableSortedDictionary<int, int>.Empty;
}
