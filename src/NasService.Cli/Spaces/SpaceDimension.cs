using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NasService.Core.Genes;

namespace NasService.Cli.Spaces;

/// <summary>One elastic dimension as <c>--json</c> prints it.</summary>
/// <param name="Name">As in <c>stage2.block1.kernel</c>.</param>
/// <param name="Kind">As in <c>kernel</c>.</param>
/// <param name="Choices">Its values.</param>
internal sealed record SpaceDimension(string Name, string Kind, ImmutableArray<double> Choices)
{
    /// <summary>Names of the choices; null, and absent in JSON, where they are numbers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Labels { get; init; }

    /// <summary>As in <c>stage2.depth &gt;= 2</c>: the dimension matters only then; null, and absent in JSON, where it always does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ActiveWhen { get; init; }

    public static SpaceDimension Of(Dimension dimension, ImmutableArray<Dimension> all) => new(dimension.Name, dimension.KindName, dimension.Choices)
    {
        Labels = dimension.Labels.IsEmpty ? null : dimension.Labels,
        ActiveWhen = dimension.Conditions.IsEmpty ? null : string.Join(" and ", dimension.Conditions.Select(w => w.Describe(all))),
    };
}
