namespace NasService.Core.Search.Guidance;

/// <summary>Says what is believed of candidates.</summary>
internal interface ICandidateBeliefs
{
    /// <summary>One result per genotype, in order.</summary>
    BelievedCandidate[] Score(IReadOnlyList<int[]> canonical);
}
