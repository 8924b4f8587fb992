using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>What <c>nas bench search-pair</c> found.</summary>
/// <param name="Table">File name.</param>
/// <param name="Accuracy">Column.</param>
/// <param name="Cost">Column.</param>
/// <param name="Algorithm">The first.</param>
/// <param name="Against">The second.</param>
/// <param name="Rows">One per stage.</param>
internal sealed record SearchPairResult(string Table, string Accuracy, string Cost, string Algorithm, string Against, ImmutableArray<SearchPairRow> Rows);
