using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NasService.Core.Documents;

namespace NasService.Api.Answers;

/// <summary>How answers are written: camel case, what is null left out, whole numbers of any length.</summary>
internal static class ApiJson
{
    private const int MaxDepth = 32;

    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.MaxDepth = MaxDepth;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.AllowDuplicateProperties = false;
        options.NumberHandling = JsonNumberHandling.Strict;

        // Answers are documents of their own and never part of a page.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        foreach (var converter in DocumentJson.Options.Converters)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
