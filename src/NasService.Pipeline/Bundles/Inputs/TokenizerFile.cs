using System.Text.Encodings.Web;
using System.Text.Json;
using NasService.Training.Data.Text;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>A WordPiece tokenizer as one file that Hugging Face's tokenizers read (their format of version 1.0), with all that BERT's
/// does.</summary>
internal static class TokenizerFile
{
    public const string Name = "tokenizer.json";

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>UTF-8.</returns>
    public static byte[] Write(WordPiece pieces, bool isLowercase)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteString("version", "1.0");
            json.WriteNull("truncation");
            json.WriteNull("padding");
            json.WriteStartArray("added_tokens");
            foreach (var word in WordPiece.Special.Where(w => pieces.Words.Contains(w, StringComparer.Ordinal)))
            {
                Write(json, new { id = pieces.Words.IndexOf(word), content = word, single_word = false, lstrip = false, rstrip = false, normalized = false, special = true });
            }

            json.WriteEndArray();
            Write(json, "normalizer", new { type = "BertNormalizer", clean_text = true, handle_chinese_chars = true, strip_accents = (bool?)null, lowercase = isLowercase });
            Write(json, "pre_tokenizer", new { type = "BertPreTokenizer" });
            WriteEnds(json, pieces);
            Write(json, "decoder", new { type = "WordPiece", prefix = "##", cleanup = true });
            WriteModel(json, pieces);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteEnds(Utf8JsonWriter json, WordPiece pieces)
    {
        object Word(string id, int segment) => new { SpecialToken = new { id, type_id = segment } };
        object Sentence(string id, int segment) => new { Sequence = new { id, type_id = segment } };
        var (first, last) = (Word(WordPiece.First, 0), Word(WordPiece.Separator, 0));
        var ids = new[] { (WordPiece.First, pieces.FirstId), (WordPiece.Separator, pieces.SeparatorId) }
            .ToDictionary(w => w.Item1, w => new { id = w.Item1, ids = new[] { w.Item2 }, tokens = new[] { w.Item1 } }, StringComparer.Ordinal);
        Write(json, "post_processor", new
        {
            type = "TemplateProcessing",
            single = new[] { first, Sentence("A", 0), last },
            pair = new[] { first, Sentence("A", 0), last, Sentence("B", 1), Word(WordPiece.Separator, 1) },
            special_tokens = ids,
        });
    }

    private static void WriteModel(Utf8JsonWriter json, WordPiece pieces)
    {
        json.WriteStartObject("model");
        json.WriteString("type", "WordPiece");
        json.WriteString("unk_token", WordPiece.Unknown);
        json.WriteString("continuing_subword_prefix", "##");
        json.WriteNumber("max_input_chars_per_word", WordPiece.LongestWord);
        json.WriteStartObject("vocab");
        foreach (var (id, word) in pieces.Words.Index())
        {
            json.WriteNumber(word, id);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, object value)
    {
        json.WritePropertyName(key);
        Write(json, value);
    }

    private static void Write(Utf8JsonWriter json, object value) => JsonSerializer.Serialize(json, value, value.GetType());
}
