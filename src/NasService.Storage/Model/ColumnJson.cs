using System.Collections.Immutable;
using System.Text.Json;

namespace NasService.Storage.Model;


/// <summary>Lists and maps that are only ever read as a whole, as JSON text in one column.</summary>
internal static class ColumnJson
{
    public static string Write<T>(T value) => JsonSerializer.Serialize(value);

    public static ImmutableArray<int> ReadGenes(string json) => JsonSerializer.Deserialize<ImmutableArray<int>>(json);

    public static ImmutableArray<string> ReadIds(string json) => JsonSerializer.Deserialize<ImmutableArray<string>>(json);

    public static ImmutableSortedDictionary<string, T> ReadMap<T>(string json)
        => JsonSerializer.Deserialize<Dictionary<string, T>>(json)!.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
