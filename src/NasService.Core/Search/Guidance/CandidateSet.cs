using NasService.Core.Predictors;

namespace NasService.Core.Search.Guidance;

/// <summary>Genotypes that an acquisition looks at, with their features.</summary>
/// <param name="Genes">Canonical, all new, none violating a counted constraint.</param>
/// <param name="Features">Per metric, a row for each genotype; metrics of one encoding share them.</param>
internal sealed record CandidateSet(IReadOnlyList<int[]> Genes, IReadOnlyList<FeatureMatrix> Features)
{
    public CandidateSet Select(int[] indices)
    {
        var selected = Features.Distinct().ToDictionary(f => f, f => f.Select(indices));
        return new([.. indices.Select(i => Genes[i])], [.. Features.Select(f => selected[f])]);
    }
}
