using NasService.Core.Predictors.Encodings;

namespace NasService.Core.Predictors;

/// <summary>n rows of d features, row by row in one array. Features are finite.</summary>
public sealed class FeatureMatrix
{
    private readonly double[] _values;
    private readonly Lazy<SparseRows> _sparse;

    /// <exception cref="ArgumentException">Not <paramref name="rows"/> x <paramref name="columns"/> finite values.</exception>
    public FeatureMatrix(int rows, int columns, double[] values, IReadOnlyList<int>? groups = null)
        : this(values, rows, columns, groups)
    {
        if (values.Length != rows * columns)
        {
            throw new ArgumentException($"Expected {rows} x {columns} = {rows * columns} features, got {values.Length}.", nameof(values));
        }

        foreach (var v in values)
        {
            if (!double.IsFinite(v))
            {
                throw new ArgumentException("Expected finite features, got NaN or an infinity.", nameof(values));
            }
        }

        if (groups is not null && groups.Count != columns)
        {
            throw new ArgumentException($"Expected a group for each of {columns} columns, got {groups.Count}.", nameof(groups));
        }
    }

    // Without the checks: for rows of a checked one.
    private FeatureMatrix(double[] values, int rows, int columns, IReadOnlyList<int>? groups)
    {
        Groups = groups ?? new int[columns];
        Rows = rows;
        Columns = columns;
        _values = values;
        _sparse = new(() => SparseRows.Of(this));
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>A group number per column; all 0 where the encoding has no groups.</summary>
    public IReadOnlyList<int> Groups { get; }

    /// <summary>The same without zeros; made once.</summary>
    internal SparseRows Sparse => _sparse.Value;

    public static FeatureMatrix Encode(IFeatureEncoding encoding, IReadOnlyList<ReadOnlyMemory<int>> canonicalGenes)
    {
        var d = encoding.Length;
        var values = new double[canonicalGenes.Count * d];
        for (var i = 0; i < canonicalGenes.Count; i++)
        {
            encoding.Encode(canonicalGenes[i].Span, values.AsSpan(i * d, d));
        }

        return new FeatureMatrix(canonicalGenes.Count, d, values, encoding.Groups);
    }

    public ReadOnlySpan<double> Row(int i) => _values.AsSpan(i * Columns, Columns);

    /// <summary>A copy of all values, row by row.</summary>
    internal double[] ToArray() => (double[])_values.Clone();

    /// <summary>A copy of the rows listed, in that order.</summary>
    public FeatureMatrix Select(ReadOnlySpan<int> rows)
    {
        var values = new double[rows.Length * Columns];
        for (var i = 0; i < rows.Length; i++)
        {
            Row(rows[i]).CopyTo(values.AsSpan(i * Columns));
        }

        return new FeatureMatrix(values, rows.Length, Columns, Groups);
    }
}
