using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NasService.Core.Networks;

namespace NasService.Pipeline.Bundles;

/// <summary>An axis of a model's input or output: its length, or a name where that varies. In JSON a number or a text, as in <c>["N", 3, 32, 32]</c>.</summary>
/// <param name="Name">Null where the length is fixed.</param>
/// <param name="Length">Elements; 0 where it varies.</param>
[JsonConverter(typeof(Converter))]
internal readonly record struct BundleAxis(string? Name, int Length)
{
    /// <summary>Samples at once.</summary>
    public static BundleAxis Batch => new("N", 0);

    /// <summary>Of an input or output, the batch first.</summary>
    public static ImmutableArray<BundleAxis> Of(TensorSpec spec)
        => [Batch, .. Enumerable.Range(0, spec.Shape.Rank).Select(a => spec.FreeName(a) is { } name ? new BundleAxis(name, 0) : spec.Shape[a])];

    /// <summary>Of its numbers, as in <c>float32</c>.</summary>
    public static string TypeOf(TensorSpec spec) => spec.Type == ElementType.Float ? "float32" : "int64";

    public static implicit operator BundleAxis(int length) => new(null, length);

    public override string ToString() => Name ?? Length.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal sealed class Converter : JsonConverter<BundleAxis>
    {
        public override BundleAxis Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => reader.TokenType == JsonTokenType.Number ? reader.GetInt32() : new BundleAxis(reader.GetString(), 0);

        public override void Write(Utf8JsonWriter writer, BundleAxis value, JsonSerializerOptions options)
        {
            if (value.Name is { } name)
            {
                writer.WriteStringValue(name);
            }
            else
            {
                writer.WriteNumberValue(value.Length);
            }
        }
    }
}
