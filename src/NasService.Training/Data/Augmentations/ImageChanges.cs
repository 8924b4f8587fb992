using NasService.Core.Jobs;
using NasService.Training.Data.Pictures;

namespace NasService.Training.Data.Augmentations;

/// <summary>Draws what becomes of an image. What is not asked for draws nothing, so that a job without it trains as it would if there were no such thing.</summary>
internal static class ImageChanges
{
    private const int Tries = 10;

    /// <param name="augmentation">What is varied.</param>
    /// <param name="side">Of the square image.</param>
    /// <param name="random">The step's; images in the batch's order.</param>
    public static ImageChange Draw(DataDefinition augmentation, int side, Random random)
    {
        var more = augmentation.Augmentation;
        var isFlipped = augmentation.Flip && random.Next(2) == 1;
        var dx = augmentation.Crop > 0 ? random.Next(-augmentation.Crop, augmentation.Crop + 1) : 0;
        var dy = augmentation.Crop > 0 ? random.Next(-augmentation.Crop, augmentation.Crop + 1) : 0;
        Window? part = more.ResizedCrop < 1 ? Rectangle(side, more.ResizedCrop, 1, 3.0 / 4, random) : null;
        (float, float, float)? jitter = null;
        if (more.ColourJitter > 0)
        {
            float Factor() => (float)(1 + (more.ColourJitter * ((2 * random.NextDouble()) - 1)));
            jitter = (Factor(), Factor(), Factor());
        }

        // Zhong et al. (2020), "Random Erasing Data Augmentation": areas of 2 to 33 %, sides 0.3 to 3.3.
        Window? erased = more.Erasing > 0 && random.NextDouble() < more.Erasing ? Rectangle(side, 0.02, 0.33, 0.3, random) : null;
        return new ImageChange(isFlipped, dx, dy, part, jitter, erased);
    }

    /// <summary>A share of the first image of a pair from Beta(a, a), by Jöhnk's method.</summary>
    public static double MixedShare(double a, Random random)
    {
        while (true)
        {
            var (u, v) = (Math.Pow(random.NextDouble(), 1 / a), Math.Pow(random.NextDouble(), 1 / a));
            if (u + v is > 0 and <= 1)
            {
                return u / (u + v);
            }
        }
    }

    // Area uniform, the sides' ratio uniform in its logarithm (Szegedy et al., 2015); what does not fit is drawn again, at last the whole.
    private static Window Rectangle(int side, double least, double most, double ratio, Random random)
    {
        for (var i = 0; i < Tries; i++)
        {
            var area = side * side * (least + ((most - least) * random.NextDouble()));
            var aspect = Math.Exp(Math.Log(ratio) * ((2 * random.NextDouble()) - 1));
            var (width, height) = ((int)Math.Round(Math.Sqrt(area * aspect)), (int)Math.Round(Math.Sqrt(area / aspect)));
            if (width > 0 && height > 0 && width <= side && height <= side)
            {
                return new Window(random.Next(side - width + 1), random.Next(side - height + 1), width, height);
            }
        }

        return new Window(0, 0, side, side);
    }
}
