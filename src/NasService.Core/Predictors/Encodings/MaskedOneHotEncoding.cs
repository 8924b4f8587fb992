using NasService.Core.Genes;

namespace NasService.Core.Predictors.Encodings;

/// <summary>
/// One feature per choice of each dimension: 1 where chosen, else 0; all zero where the gene is inactive. Choices come from the space, not from rows seen.
/// Masking matters for costs always, and for accuracy below some hundred rows (field notes, section 19.4).
/// </summary>
public sealed class MaskedOneHotEncoding : IFeatureEncoding
{
    private readonly GeneSpace _space;
    private readonly int[] _offsets;
    private readonly DimensionKind[] _kinds;
    private readonly int[] _groups;

    public MaskedOneHotEncoding(GeneSpace space)
    {
        _space = space;
        _offsets = new int[space.Dimensions.Length];
        for (var i = 0; i < _offsets.Length; i++)
        {
            _offsets[i] = Length;
            Length += space.Dimensions[i].Choices.Length;
        }

        // Kinds in place of dimensions: a handful of weights can be learned from some tens of rows, one per gene cannot.
        _groups = new int[Length];
        _kinds = [.. space.Dimensions.Select(d => d.Kind).Distinct()];
        for (var i = 0; i < _offsets.Length; i++)
        {
            _groups.AsSpan(_offsets[i], space.Dimensions[i].Choices.Length).Fill(GroupOf(space.Dimensions[i].Kind));
        }
    }

    public string Name => "masked-one-hot";

    public int Length { get; }

    public IReadOnlyList<int> Groups => _groups;

    /// <returns>The group of this kind's features; -1 where the space has no such dimension.</returns>
    public int GroupOf(DimensionKind kind) => Array.IndexOf(_kinds, kind);

    public void Encode(ReadOnlySpan<int> canonicalGenes, Span<double> features)
    {
        for (var i = 0; i < _offsets.Length; i++)
        {
            if (_space.IsActive(canonicalGenes, i))
            {
                features[_offsets[i] + canonicalGenes[i]] = 1;
            }
        }
    }
}
