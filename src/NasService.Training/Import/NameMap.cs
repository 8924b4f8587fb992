using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Input;

namespace NasService.Training.Import;

/// <summary>
/// Our names of weights to another's: a JSON object whose keys are ours and whose values are theirs, as text or as
/// <c>{"name": "...", "transpose": true}</c>. A name that is not in it is the same on both sides.
/// </summary>
public sealed record NameMap(ImmutableDictionary<string, MappedName> Names)
{
    public static NameMap Identity { get; } = new(ImmutableDictionary<string, MappedName>.Empty);

    public MappedName Of(string ours) => Names.GetValueOrDefault(ours) ?? new MappedName(ours);

    /// <exception cref="InputException">Not such a document, or two names of ours lead to one of theirs.</exception>
    public static NameMap Read(byte[] utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 4 });
            var names = json.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, ReadName(p))).DistinctBy(p => p.Key).ToImmutableDictionary();
            var shared = names.GroupBy(n => n.Value.Name).Where(g => g.Count() > 1).Select(g => new InputError("--name-map", "Two names of ours lead to one of theirs.", string.Join(", ", g.Select(n => n.Key)), null)).ToArray();
            return shared.Length == 0 ? new NameMap(names) : throw new InputException(shared);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InputException("--name-map", $"Not an object of names: {e.Message}");
        }
    }

    private static MappedName ReadName(JsonProperty property)
    {
        if (property.Value.ValueKind == JsonValueKind.String)
        {
            return new MappedName(property.Value.GetString()!);
        }

        var isTransposed = property.Value.TryGetProperty("transpose", out var transpose) && transpose.GetBoolean();
        return new MappedName(property.Value.GetProperty("name").GetString() ?? throw new JsonException($"{property.Name} has no name."), isTransposed);
    }
}
