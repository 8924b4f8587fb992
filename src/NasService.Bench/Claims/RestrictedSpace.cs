using NasService.Core.Genes;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims;

/// <summary>A space with its bits fixed, whose architectures are those of the full space: what a search that knows nothing of policies sees.</summary>
internal sealed class RestrictedSpace
{
    private readonly SearchSpace _full;
    private readonly Dictionary<string, double> _bits;

    /// <param name="full">A space with a choice of bits.</param>
    /// <param name="bits">8 or 32.</param>
    public RestrictedSpace(SearchSpace full, int bits)
    {
        _full = full;
        Space = new SearchSpace(full.Definition with { Quantization = full.Definition.Quantization! with { Bits = [bits], Weights = [WeightMode.Symmetric] } }, full.Blocks);
        _bits = full.Genes.Dimensions.Where(d => d.IsPolicy).ToDictionary(d => d.Name, d => d.Kind == DimensionKind.Bits ? bits : 0.0, StringComparer.Ordinal);
    }

    public SearchSpace Space { get; }

    /// <summary>The full space's architecture for a genotype of this one.</summary>
    public Architecture Full(ReadOnlySpan<int> genes)
    {
        var values = new Dictionary<string, double>(_bits, StringComparer.Ordinal);
        foreach (var (name, value) in Space.Create(genes).Choices)
        {
            values.Add(name, value);
        }

        return _full.Parse(values).GetValueOrThrow();
    }
}
