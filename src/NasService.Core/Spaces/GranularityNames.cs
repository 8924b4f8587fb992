using System.Collections.Immutable;

namespace NasService.Core.Spaces;

internal static class GranularityNames
{
    public static ImmutableSortedDictionary<string, QuantizationGranularity> ByName { get; } = new Dictionary<string, QuantizationGranularity>(StringComparer.Ordinal)
    {
        ["block"] = QuantizationGranularity.Block,
        ["layer"] = QuantizationGranularity.Layer,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static string NameOf(QuantizationGranularity granularity) => ByName.First(p => p.Value == granularity).Key;
}
