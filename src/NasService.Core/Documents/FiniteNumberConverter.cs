using System.Text.Json;
using System.Text.Json.Serialization;

namespace NasService.Core.Documents;

/// <summary>JSON has no NaN and no infinity: a figure that does not exist (a share of nothing, say) is written as null. Null is not read as a number.</summary>
internal sealed class FiniteNumberConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
