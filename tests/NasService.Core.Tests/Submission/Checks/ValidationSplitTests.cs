using NasService.Core.Submission.Checks;

namespace NasService.Core.Tests.Submission.Checks;

public sealed class ValidationSplitTests
{
    /// <summary>Ranges that do not exist: how many images are needed and how many are there, in place of "9 to 3" and "768 to 127".</summary>
    [Theory]
    [InlineData(200, 9, 3, "9 images in the training set", "18 images or more")]
    [InlineData(1000, 255, 256, "255 images in the training set", "1536 images or more")]
    [InlineData(3, 0, 1, "0 images in the training set", "6 images or more")]
    public void Refusal_TooFewImages_SaysHowManyAreNeededAndThere(int validation, int images, int classes, string found, string allowed)
    {
        var error = ValidationSplit.Refusal(validation, images, classes)!;
        Assert.Equal(("data.validation", found, allowed), (error.Path, error.Found, error.Allowed));
        Assert.Contains("too few images", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, "9 to 30")]
    [InlineData(31, "9 to 30")]
    public void Refusal_OutsideOfARange_NamesIt(int validation, string allowed)
    {
        var error = ValidationSplit.Refusal(validation, 60, 3, "data.split.validation")!;
        Assert.Equal(("data.split.validation", $"{validation}", allowed), (error.Path, error.Found, error.Allowed));
    }

    [Theory]
    [InlineData(9, 60)]
    [InlineData(30, 60)]
    [InlineData(9, 18)]
    public void Refusal_Fits_IsNone(int validation, int images) => Assert.Null(ValidationSplit.Refusal(validation, images, 3));
}
