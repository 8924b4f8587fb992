using NasService.Core.Predictors;

namespace NasService.Core.Search.Guidance;

/// <summary>Genotypes that an acquisition looks at, with their features.</summary>
/// <param name="Genes">Canonical, all new, none violating a counted constraint.</param>
/// <param name="Features">A row for each.</param>
internal sealed record CandidateSet(IReadOnlyList<int[]> Genes, FeatureMatrix Features)
{
    public CandidateSet Select(int[] indices) => new([.. indices.Select(i => Genes[i])], Features.Select(indices));
}
