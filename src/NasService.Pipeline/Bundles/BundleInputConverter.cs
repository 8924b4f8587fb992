using System.Text.Json;
using System.Text.Json.Serialization;

namespace NasService.Pipeline.Bundles;

/// <summary>Writes an input with all that its own record says.</summary>
internal sealed class BundleInputConverter : JsonConverter<BundleInput>
{
    public override BundleInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("A manifest's input is read by its kind of data.");

    public override void Write(Utf8JsonWriter writer, BundleInput value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, value, value.GetType(), options);
}
