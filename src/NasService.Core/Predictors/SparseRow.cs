namespace NasService.Core.Predictors;

/// <summary>The non-zero features of one row.</summary>
internal readonly ref struct SparseRow(ReadOnlySpan<int> columns, ReadOnlySpan<double> values)
{
    public ReadOnlySpan<int> Columns { get; } = columns;

    public ReadOnlySpan<double> Values { get; } = values;

    public void Deconstruct(out ReadOnlySpan<int> columns, out ReadOnlySpan<double> values)
    {
        columns = Columns;
        values = Values;
    }
}
