using System.Text.Encodings.Web;
using System.Text.Json;

namespace NasService.Core.Documents;

/// <summary>How documents are written for machines: camel case, indented, whole numbers of any length, no escaping of plain text, null for a figure that is no number.</summary>
public static class DocumentJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new BigIntegerConverter(), new FiniteNumberConverter() },
    };

    private static readonly JsonSerializerOptions s_line = new(Options) { WriteIndented = false };

    public static string Write<T>(T document) => JsonSerializer.Serialize(document, Options);

    /// <summary>The same on one line, for files and streams with a document a line.</summary>
    public static string WriteLine<T>(T document) => JsonSerializer.Serialize(document, s_line);

    /// <summary>The same on one line to a stream: a document of many megabytes is never one text in memory.</summary>
    public static Task WriteLineAsync<T>(Stream stream, T document, CancellationToken cancellationToken)
        => JsonSerializer.SerializeAsync(stream, document, s_line, cancellationToken);

    /// <exception cref="JsonException">The stream holds no such document.</exception>
    public static async Task<T> ReadAsync<T>(Stream stream, CancellationToken cancellationToken)
        => await JsonSerializer.DeserializeAsync<T>(stream, Options, cancellationToken) ?? throw new JsonException($"Expected a {typeof(T).Name}, got null.");

    /// <exception cref="JsonException">The text is not such a document.</exception>
    public static T Read<T>(string json)
        => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"Expected a {typeof(T).Name}, got null.");
}
