using System.Collections.Immutable;

namespace NasService.Core.Genes.Scoring;

/// <summary>What a few genes add together to a sum, as a table over their codes (sleeping included).</summary>
/// <param name="Genes">One or more; the last varies fastest.</param>
/// <param name="Table">One number for each combination of codes.</param>
public sealed record GeneTerm(ImmutableArray<int> Genes, ImmutableArray<double> Table);
