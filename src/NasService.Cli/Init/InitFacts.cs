using NasService.Core.Tasks;

namespace NasService.Cli.Init;

/// <summary>What a space and a budget are chosen by.</summary>
/// <param name="Kind">Kind of the data set.</param>
/// <param name="Classes">How many; labels, where the images have labels; 1, where each has a number.</param>
/// <param name="Channels">1 or 3.</param>
/// <param name="Images">Images to train on and to hold back from; those of the test set are not among them.</param>
/// <param name="Side">Median of the images' shorter sides, in pixels.</param>
/// <param name="OwnValidation">Images that the data set apart for validation themselves; 0: none.</param>
internal sealed record InitFacts(string Kind, int Classes, int Channels, int Images, int Side, int OwnValidation)
{
    /// <summary>What the images come with the targets of.</summary>
    public ITask Task { get; init; } = new ImageClassification();
}
