using System.Collections.Immutable;

namespace NasService.Core.Spaces;

internal static class WeightModeNames
{
    public static ImmutableSortedDictionary<string, WeightMode> ByName { get; } = new Dictionary<string, WeightMode>(StringComparer.Ordinal)
    {
        ["symmetric"] = WeightMode.Symmetric,
        ["asymmetric"] = WeightMode.Asymmetric,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static string NameOf(WeightMode mode) => ByName.First(p => p.Value == mode).Key;
}
