using System.Text.Json;
using System.Text.Json.Serialization;

namespace NasService.Pipeline.Bundles;

/// <summary>An axis of a model's input or output: its length, or a name where that varies. In JSON a number or a text, as in <c>["N", 3, 32, 32]</c>.</summary>
/// <param name="Name">Null where the length is fixed.</param>
/// <param name="Length">Elements; 0 where it varies.</param>
[JsonConverter(typeof(Converter))]
internal readonly record struct BundleAxis(string? Name, int Length)
{
    /// <summary>Images at once.</summary>
    public static BundleAxis Batch => new("N", 0);

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
