using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
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

    private const string Place = "data.text.vocabulary";

    /// <summary>More than any encoder reads.</summary>
    private const int MostTokens = 4096;

    private readonly BertTokenizer _tokenizer = new();

    private WordPiece(ImmutableArray<string> words, bool isLowercase, string digest)
    {
        (Words, Digest) = (words, digest);
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

    /// <exception cref="InputException">The file cannot be read, is no vocabulary, or has not the words that every one of BERT's has.</exception>
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
        ImmutableArray<string> words = [.. TextLines.Of(bytes, mistakes)];
        foreach (var twice in words.Index().GroupBy(w => w.Item, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            mistakes.Add(twice.Last().Index + 1, "The word is there twice.", twice.Key);
        }

        InputError[] missing = [.. new[] { Padding, Unknown, First, Separator }.Where(w => !words.Contains(w, StringComparer.Ordinal))
            .Select(w => new InputError(Place, "The vocabulary has no such word.", w, "a vocabulary of BERT's kind (WordPiece)"))];
        return missing.Length == 0 && !mistakes.Any ? new WordPiece(words, text.Lowercase, Convert.ToHexStringLower(SHA256.HashData(bytes)))
            : throw new InputException([.. missing, .. mistakes.Errors]);
    }

    /// <summary>A sentence's words, without those at its ends.</summary>
    public long[] Encode(string sentence)
    {
        var (ids, _, _) = _tokenizer.Encode(sentence, MostTokens);
        return ids.Span[1..^1].ToArray();
    }
}
