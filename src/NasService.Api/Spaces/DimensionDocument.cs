using System.Collections.Immutable;
using NasService.Core.Genes;

namespace NasService.Api.Spaces;

/// <summary>One elastic dimension.</summary>
/// <param name="Name">As in <c>stage2.block1.kernel</c>.</param>
/// <param name="Kind">As in <c>kernel</c>.</param>
/// <param name="Choices">Its values.</param>
/// <param name="ActiveWhen">As in <c>stage2.depth &gt;= 2</c>: it matters only then; absent where it always does.</param>
/// <param name="Labels">Names of the choices; absent where they are numbers.</param>
internal sealed record DimensionDocument(string Name, string Kind, ImmutableArray<double> Choices, string? ActiveWhen, IReadOnlyList<string>? Labels)
{
    public static DimensionDocument Of(Dimension d, ImmutableArray<Dimension> all) => new(
        d.Name,
        d.KindName,
        d.Choices,
        d.Conditions.IsEmpty ? null : string.Join(" and ", d.Conditions.Select(w => w.Describe(all))),
        d.Labels.IsEmpty ? null : d.Labels);
}
