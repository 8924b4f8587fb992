namespace NasService.Core.Jobs;

/// <summary>Where sentences and labels stand in a file of text, and how sentences become words of a vocabulary (WordPiece).</summary>
/// <param name="Vocabulary">The file of the vocabulary, a word a line, as the encoder was pre-trained with it.</param>
public sealed record TextDefinition(string Vocabulary)
{
    /// <summary>Whether words are looked up without capitals and accents. Default true.</summary>
    public bool Lowercase { get; init; } = true;

    /// <summary>The column of the sentence: its name in the first line (or in each object), or its number from 1. Default
    /// <c>text</c>.</summary>
    public string Text { get; init; } = "text";

    /// <summary>The column of a second sentence, where each sample is a pair; null (default): there is none.</summary>
    public string? Pair { get; init; }

    /// <summary>The column of the label. Default <c>label</c>.</summary>
    public string Label { get; init; } = "label";

    /// <summary>Whether the first line names the columns; without, they are numbers. Default true.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>Labels as they stand in the files, in the order of the classes; null (default): those of the training file, in
    /// order.</summary>
    public ClassNames? Labels { get; init; }

    /// <summary>Name of the training file. Default <c>train</c> with the kind's ending.</summary>
    public string? Train { get; init; }

    /// <summary>Name of the test file; null (default): <c>test</c> or else <c>dev</c> with the kind's ending, or else a share of the
    /// training file's samples.</summary>
    public string? Test { get; init; }
}
