using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Training.Data.Text;

namespace NasService.Training.Tests.Data.Text;

/// <summary>Expected words are those of the published algorithm (Devlin et al. 2019; its tokenization.py), found by hand.</summary>
public sealed class WordPieceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-words-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("the film was good.", "the film was good .")]
    [InlineData("The FILM", "the film")]
    [InlineData("players", "play ##er ##s")]
    [InlineData("unaffable", "un ##aff ##able")]
    [InlineData("Café", "cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("CAFÉ, ﬁne", "cafe , [UNK]")]
    [InlineData("isn't", "[UNK] ' [UNK]")]
    [InlineData("good,bad", "good , bad")]
    [InlineData("a\tfilm\u00a0is\u200b fine", "a film is fine")]
    [InlineData("goodness", "[UNK]")]
    [InlineData("映画 is", "[UNK] [UNK] is")]
    public void Encode_Sentence_IsThePublishedWords(string sentence, string expected)
        => Assert.Equal(expected.Split(' '), Open().Encode(sentence).Select(i => SentenceFiles.Vocabulary[i]));

    // As Unicode's charts have them: a Vietnamese letter with two marks, Greek with two, a Hangul syllable of three letters, and what has
    // no decomposition.
    [Theory]
    [InlineData("\u1EC7", "e")]
    [InlineData("\u1FA7", "\u03C9")]
    [InlineData("\uD55C", "\u1112\u1161\u11AB")]
    [InlineData("\u00F8\u00DF plain", "\u00F8\u00DF plain")]
    [InlineData("a\u0323\u0301", "a")]
    public void PlainLetters_Accents_AreTakenAway(string text, string expected) => Assert.Equal(expected, PlainLetters.Of(text));

    [Fact]
    public void Open_WithoutThePublishedSpecialWords_NamesThemAll()
    {
        File.WriteAllText(Path.Combine(_folder, "vocab.txt"), "[PAD]\ngood\ngood\n");

        var errors = Assert.Throws<InputException>(() => WordPiece.Open(new TextDefinition(Path.Combine(_folder, "vocab.txt")))).Errors;

        Assert.Equal(["[UNK]", "[CLS]", "[SEP]"], errors.Where(e => e.Path == "data.text.vocabulary").Select(e => e.Found));
        Assert.Contains(errors, e => e.Path == "vocab.txt:3");
    }

    [Theory]
    [InlineData("""{"model": {"type": "BPE", "vocab": {}}}""")]
    [InlineData("""{"model": {"type": "WordPiece", "vocab": {"[PAD]": 0, "[UNK]": 2}}}""")]
    [InlineData("""{"vocab": {}}""")]
    [InlineData("[")]
    public void Open_AnotherTokenizersFile_IsRefused(string json)
    {
        File.WriteAllText(Path.Combine(_folder, "tokenizer.json"), json);

        Assert.Equal("data.text.vocabulary", Assert.Throws<InputException>(() => WordPiece.Open(new TextDefinition(Path.Combine(_folder, "tokenizer.json")))).Errors[0].Path);
    }

    private WordPiece Open()
    {
        SentenceFiles.Write(_folder);
        return WordPiece.Open(new TextDefinition(Path.Combine(_folder, "vocab.txt")));
    }
}
