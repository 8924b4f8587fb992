using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using FastBertTokenizer;
using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Training.Data.Text;

/// <summary>Sentences as words of a vocabulary, as BERT's tokenizer makes them. Not for two threads at once.</summary>
internal sealed class WordPiece
{
    public const string Padding = "[PAD]";
    public const string Unknown = "[UNK]";
    public const string First = "[CLS]";
    public const string Separator = "[SEP]";

    /// <summary>In words as the published tokenizers split them; FastBertTokenizer looks up longer ones, too.</summary>
    public const int LongestWord = 100;

    private const string Place = "data.text.vocabulary";

    /// <summary>More than any encoder reads.</summary>
    private const int MostTokens = 4096;

    private readonly BertTokenizer _tokenizer = new();

    /// <summary>Words that are no words.</summary>
    public static ImmutableArray<string> Special { get; } = [Padding, Unknown, First, Separator, "[MASK]"];

    private readonly bool _isLowercase;

    private WordPiece(ImmutableArray<string> words, bool isLowercase, string digest)
    {
        (Words, Digest, _isLowercase) = (words, digest, isLowercase);
        using var reader = new StringReader(string.Join('\n', words));
        _tokenizer.LoadVocabulary(reader, isLowercase, Unknown, First, Separator, Padding);
        (FirstId, SeparatorId, PaddingId) = (words.IndexOf(First), words.IndexOf(Separator), words.IndexOf(Padding));
    }

    public ImmutableArray<string> Words { get; }

    /// <summary>SHA-256 of the vocabulary.</summary>
    public string Digest { get; }

    public long FirstId { get; }

    public long SeparatorId { get; }

    public long PaddingId { get; }

    /// <exception cref="InputException">The file cannot be read, is no vocabulary, or has not the words that every one of BERT's
    /// has.</exception>
    public static WordPiece Open(TextDefinition text)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(text.Vocabulary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(Place, $"The file cannot be read: {e.Message.TrimEnd('.')}.", text.Vocabulary, "vocab.txt of the encoder, a word a line", cause: e);
        }

        var mistakes = new TextMistakes(Path.GetFileName(text.Vocabulary));
        ImmutableArray<string> words = text.Vocabulary.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? OfTokenizer(bytes, text.Vocabulary)
            : [.. TextLines.Of(bytes, mistakes)];
        foreach (var twice in words.Index().GroupBy(w => w.Item, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            mistakes.Add(twice.Last().Index + 1, "The word is there twice.", twice.Key);
        }

        InputError[] missing = [.. new[] { Padding, Unknown, First, Separator }.Where(w => !words.Contains(w, StringComparer.Ordinal))
            .Select(w => new InputError(Place, "The vocabulary has no such word.", w, "a vocabulary of BERT's kind (WordPiece)"))];
        return missing.Length == 0 && !mistakes.Any ? new WordPiece(words, text.Lowercase, Convert.ToHexStringLower(SHA256.HashData(bytes)))
            : throw new InputException([.. missing, .. mistakes.Errors]);
    }

    /// <summary>The vocabulary in a file of Hugging Face's tokenizers.</summary>
    private static ImmutableArray<string> OfTokenizer(byte[] bytes, string path)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var model = json.RootElement.GetProperty("model");
            if (model.TryGetProperty("type", out var type) && type.GetString() != "WordPiece")
            {
                throw new InputException(Place, "The tokenizer is of another kind.", type.GetString(), "WordPiece, as of BERT, MiniLM, DistilBERT");
            }

            var words = model.GetProperty("vocab").EnumerateObject().Select(w => (w.Name, Id: w.Value.GetInt32())).OrderBy(w => w.Id).ToArray();
            return words.Index().All(w => w.Index == w.Item.Id) ? [.. words.Select(w => w.Name)]
                : throw new InputException(Place, "The vocabulary's numbers are not those from 0 on.", path, "a number for each word, none left out");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InputException(Place, $"Not a tokenizer's file: {e.Message}", path, "tokenizer.json, or vocab.txt", cause: e);
        }
    }

    /// <summary>A sentence's words, without those at its ends.</summary>
    public long[] Encode(string sentence)
    {
        var (ids, _, _) = _tokenizer.Encode(_isLowercase ? PlainLetters.Of(sentence) : sentence, MostTokens);
        return ids.Span[1..^1].ToArray();
    }
}
