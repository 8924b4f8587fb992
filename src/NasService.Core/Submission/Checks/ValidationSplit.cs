using NasService.Core.Input;

namespace NasService.Core.Submission.Checks;

/// <summary>How many images a job may hold back: three of each class at least (two rank candidates, one scores the front), and half of the training set at most.</summary>
public static class ValidationSplit
{
    private const int PerClass = 3;

    /// <param name="validation">So many are to be held back.</param>
    /// <param name="images">Of the training set.</param>
    /// <param name="classes">That it has.</param>
    /// <param name="place">Where the number stands in the document.</param>
    /// <returns>Null where it fits.</returns>
    public static InputError? Refusal(int validation, int images, int classes, string place = "data.validation")
    {
        var (least, most) = (PerClass * (long)classes, images / 2);
        return least > most
            ? new InputError(
                place,
                $"There are too few images for any validation split: {PerClass} of each of {classes} classes are held back, and no more than are trained on.",
                $"{images} images in the training set",
                $"{2 * least} images or more")
            : validation < least || validation > most
                ? new InputError(place, $"The validation split does not fit the training set of {images} images in {classes} classes.", $"{validation}", least == most ? $"{least}" : $"{least} to {most}")
                : null;
    }
}
