namespace NasService.Core.Jobs;

/// <summary>The images: where they are, how they are split and how pictures become a network's input.</summary>
/// <param name="Kind">Name of a kind of data set: <c>idx</c> (MNIST's files), <c>cifar</c> (binary), <c>npy</c>, <c>folder</c> (pictures
/// by class), <c>audio</c> (recordings by speaker), <c>pairs</c> (large pictures and small ones made of them), <c>tsv</c>, <c>csv</c>,
/// <c>jsonl</c> (sentences), <c>characters</c> (a plain text).</param>
/// <param name="Path">The folder.</param>
/// <param name="Validation">Images of the training set held back for ranking (two thirds) and for scoring the front (one third). Default 10000.</param>
/// <param name="Flip">Random horizontal flips in training. Default true.</param>
/// <param name="Crop">Random shifts in training, in pixels to each side with zero padding; 0: none. Default 0.</param>
public sealed record DataDefinition(string Kind, string Path, int Validation, bool Flip, int Crop)
{
    /// <summary>Where <see cref="Validation"/> stands in the document: below <c>split</c>, or not.</summary>
    public DocumentPlace ValidationPlace { get; init; } = new("data.validation");

    /// <summary>Share of the images that is the test set of data without one of its own. Default 0.15.</summary>
    public double TestShare { get; init; } = 0.15;

    /// <summary>Mean and standard deviation per channel, of pixels scaled to 0..1; null (default): computed from the images trained on.</summary>
    public NormalisationDefinition? Normalise { get; init; }

    /// <summary>Names of the classes, in the order of their labels; null (default): those that the data have.</summary>
    public ClassNames? Classes { get; init; }

    /// <summary>How a picture of any shape becomes a square; of <c>folder</c> alone.</summary>
    public PictureDefinition Pictures { get; init; } = new();

    /// <summary>How recordings become frames; of <c>audio</c> alone, null (default) for other kinds.</summary>
    public AudioDefinition? Audio { get; init; }

    /// <summary>How large pictures become pairs; of <c>pairs</c> alone, null (default) for other kinds.</summary>
    public PairDefinition? Pairs { get; init; }

    /// <summary>Where sentences stand and how they become words; of <c>tsv</c>, <c>csv</c> and <c>jsonl</c> alone, null (default) for
    /// other kinds.</summary>
    public TextDefinition? Text { get; init; }

    /// <summary>How a plain text becomes samples; of <c>characters</c> alone, null (default) for other kinds.</summary>
    public CharacterDefinition? Characters { get; init; }

    /// <summary>The same with paths that are relative to a folder made absolute.</summary>
    public DataDefinition Resolved(string folder)
    {
        var root = System.IO.Path.GetFullPath(folder);
        return this with
        {
            Path = System.IO.Path.GetFullPath(Path, root),
            Text = Text is { Vocabulary.Length: > 0 } text ? text with { Vocabulary = System.IO.Path.GetFullPath(text.Vocabulary, root) } : Text,
        };
    }

    /// <summary>What else is varied in training. Default: nothing.</summary>
    public AugmentationDefinition Augmentation { get; init; } = new();
}
