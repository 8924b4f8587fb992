using NasService.Core.Genes;

namespace NasService.Core.Search;

/// <summary>Walks every phenotype of a space once, as canonical genotypes in lexicographic order.</summary>
internal static class PhenotypeEnumeration
{
    /// <summary>Each array is fresh. Cost grows with <see cref="GeneSpace.Size"/>: check that first.</summary>
    public static IEnumerable<int[]> All(GeneSpace space)
    {
        var genes = new int[space.Dimensions.Length];
        while (true)
        {
            yield return (int[])genes.Clone();
            var i = genes.Length - 1;
            while (i >= 0 && (!space.IsActive(genes, i) || genes[i] == space.Dimensions[i].Choices.Length - 1))
            {
                genes[i--] = 0;
            }

            if (i < 0)
            {
                yield break;
            }

            genes[i]++;
        }
    }
}
