using System.Buffers;
using System.Text;
using System.Text.Json;
using NasService.Core.Genes;
using NasService.Core.Input;
using NasService.Core.Yaml;

namespace NasService.Core.Spaces;

/// <summary>
/// An architecture as JSON: <c>{"architecture": {every active dimension but the policy's}, "policy": {the active bits and weight modes}}</c>, keys sorted, whole
/// numbers without a fraction.
/// </summary>
public static class ArchitectureJson
{
    private const string ArchitectureKey = "architecture";
    private const string PolicyKey = "policy";

    public static string Write(Architecture architecture)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            WriteProperties(json, architecture);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The two properties alone, into an object that the caller has begun.</summary>
    public static void WriteProperties(Utf8JsonWriter json, Architecture architecture)
    {
        json.WriteStartObject(ArchitectureKey);
        foreach (var (name, value) in architecture.Choices)
        {
            if (architecture.Labels.TryGetValue(name, out var label))
            {
                json.WriteString(name, label);
            }
            else
            {
                json.WriteNumber(name, value);
            }
        }

        json.WriteEndObject();
        json.WriteStartObject(PolicyKey);
        foreach (var (name, bits) in architecture.Policy)
        {
            json.WriteNumber(name, bits);
        }

        json.WriteEndObject();
    }

    /// <summary>
    /// The architecture of a document. <c>policy</c> may be missing where the space has no active bits; values of inactive dimensions are checked and
    /// then ignored; every mistake is reported.
    /// </summary>
    public static Parsed<Architecture> Read(string json, SearchSpace space) => Read(Encoding.UTF8.GetBytes(json), space);

    /// <inheritdoc cref="Read(string, SearchSpace)"/>
    public static Parsed<Architecture> Read(ReadOnlySpan<byte> utf8, SearchSpace space) => Read(utf8, space, needsPolicy: true);

    /// <param name="utf8">The document.</param>
    /// <param name="space">Whose architecture it is.</param>
    /// <param name="needsPolicy">False: a dimension of the policy that the document lacks has its first choice, for callers to whom it makes no difference.</param>
    internal static Parsed<Architecture> Read(ReadOnlySpan<byte> utf8, SearchSpace space, bool needsPolicy)
    {
        var document = JsonTree.Read(utf8);
        if (document.Value is null)
        {
            return new Parsed<Architecture>(null, document.Errors);
        }

        var errors = new ErrorList();
        var root = YamlFields.Of(document.Value, "", errors);
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        ReadMap(root.Fields(ArchitectureKey, required: true), space, d => !d.IsPolicy, values);
        ReadMap(root.Fields(PolicyKey), space, d => d.IsPolicy, values);
        root.RefuseOthers();
        if (errors.Count > 0)
        {
            return new Parsed<Architecture>(null, WithoutLines(errors));
        }

        foreach (var dimension in space.Genes.Dimensions.Where(d => !needsPolicy && d.IsPolicy))
        {
            values.TryAdd(dimension.Name, dimension.Choices[0]);
        }

        var parsed = space.Parse(values);
        return parsed with { Errors = [.. parsed.Errors.Select(e => e with { Path = $"{MapOf(space, e.Path)}.{e.Path}" })] };
    }

    private static void ReadMap(YamlFields? map, SearchSpace space, Func<Dimension, bool> belongs, Dictionary<string, double> values)
    {
        if (map is null)
        {
            return;
        }

        foreach (var dimension in space.Genes.Dimensions.Where(belongs))
        {
            if (!dimension.Labels.IsEmpty)
            {
                if (map.Name(dimension.Name, "", [.. dimension.Labels]) is { Length: > 0 } label)
                {
                    values[dimension.Name] = dimension.Choices[dimension.Labels.IndexOf(label)];
                }

                continue;
            }

            var choices = string.Join(", ", dimension.Choices);
            if (map.OptionalNumber(dimension.Name, new NumberRule(double.MinValue, double.MaxValue)) is { } value)
            {
                values[dimension.Name] = value;
                if (!dimension.Choices.Contains(value))
                {
                    map.Refuse(dimension.Name, "Not a choice of this dimension.", $"{value}", choices);
                }
            }
        }

        map.RefuseOthers();
    }

    private static string MapOf(SearchSpace space, string name)
        => space.Genes.Dimensions[space.Genes.IndexOf(name)].IsPolicy ? PolicyKey : ArchitectureKey;

    // A stored or posted document is one line; its paths say enough.
    private static IReadOnlyList<InputError> WithoutLines(ErrorList errors) => [.. errors.ToList().Select(e => e with { Line = null })];
}
