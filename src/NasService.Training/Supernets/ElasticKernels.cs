using NasService.Core.Genes;
using NasService.Core.Spaces;

namespace NasService.Training.Supernets;

/// <summary>The kernel sides that each layer has in some network of a space, by layer name, ascending; layers with one side are not in
/// it.</summary>
internal static class ElasticKernels
{
    public static IReadOnlyDictionary<string, int[]> Of(SearchSpace space)
    {
        var sides = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        var largest = space.Largest().Genes;
        for (var i = 0; i < largest.Length; i++)
        {
            var dimension = space.Genes.Dimensions[i];
            for (var choice = 0; dimension.Kind == DimensionKind.Kernel && choice < dimension.Choices.Length; choice++)
            {
                foreach (var layer in space.Plan(space.Genes.With(largest.AsSpan(), i, choice)).Layers)
                {
                    (sides.TryGetValue(layer.Name, out var known) ? known : sides[layer.Name] = []).Add(layer.Kernel);
                }
            }
        }

        return sides.Where(s => s.Value.Count > 1).ToDictionary(s => s.Key, s => s.Value.ToArray(), StringComparer.Ordinal);
    }
}
