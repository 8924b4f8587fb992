using System.Collections.Immutable;

namespace NasService.Training.Data.Text;

/// <summary>All that a file of text holds.</summary>
/// <param name="Names">Of its columns, where the file says them of every row; null: its first row may.</param>
/// <param name="Rows">In order.</param>
internal sealed record TextTable(ImmutableArray<string>? Names, IReadOnlyList<TextRow> Rows);
