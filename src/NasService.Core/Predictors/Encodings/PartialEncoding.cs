namespace NasService.Core.Predictors.Encodings;

/// <summary>Some groups of another encoding's features.</summary>
public sealed class PartialEncoding : IFeatureEncoding
{
    private readonly IFeatureEncoding _whole;
    private readonly int[] _columns;
    private readonly int[] _groups;

    /// <param name="whole">Has all features.</param>
    /// <param name="groups">Which of its groups; they keep their numbers.</param>
    public PartialEncoding(IFeatureEncoding whole, IReadOnlyList<int> groups)
    {
        _whole = whole;
        _columns = [.. Enumerable.Range(0, whole.Length).Where(c => groups.Contains(whole.Groups[c]))];
        _groups = [.. _columns.Select(c => whole.Groups[c])];
    }

    public string Name => $"{_whole.Name}/{string.Join('+', _groups.Distinct())}";

    public int Length => _columns.Length;

    public IReadOnlyList<int> Groups => _groups;

    public void Encode(ReadOnlySpan<int> canonicalGenes, Span<double> features)
    {
        var all = new double[_whole.Length];
        _whole.Encode(canonicalGenes, all);
        for (var c = 0; c < _columns.Length; c++)
        {
            features[c] = all[_columns[c]];
        }
    }
}
