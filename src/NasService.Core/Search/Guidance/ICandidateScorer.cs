namespace NasService.Core.Search.Guidance;

/// <summary>Says what is believed of candidates.</summary>
internal interface ICandidateScorer
{
    /// <summary>One result per genotype, in order.</summary>
    ScoredCandidate[] Score(IReadOnlyList<int[]> canonical);
}
