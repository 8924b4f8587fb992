using NasService.Training.Data;
using NasService.Training.Data.Augmentations;
using NasService.Training.Data.Pictures;

namespace NasService.Training.Tests.Data.Augmentations;

/// <summary>What each change makes of an image, against what its name says.</summary>
public sealed class ImageWriterTests
{
    private const int Side = 12;

    private static readonly Normalization s_plain = new([0, 0, 0], [1, 1, 1]);

    private readonly ImageSet _images = Images(3);

    [Fact]
    public void Write_Flipped_IsTheMirrorImage()
    {
        var written = Write(_images, default(ImageChange) with { IsFlipped = true });

        Every(_images, (x, y, c) => Pixel(_images, Side - 1 - x, y, c), written, 0);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0)]
    [InlineData(-2, 1)]
    [InlineData(1, -3)]
    public void Write_Shifted_IsAWindowOfTheImageWithBlackAround(int shiftX, int shiftY)
    {
        var written = Write(_images, default(ImageChange) with { ShiftX = shiftX, ShiftY = shiftY });

        Every(_images, (x, y, c) => Padded(x + shiftX, y + shiftY, c), written, 0);

        double Padded(int x, int y, int c) => x is < 0 or >= Side || y is < 0 or >= Side ? 0 : Pixel(_images, x, y, c);
    }

    [Theory]
    [InlineData(0, 0, 12, 12)]
    [InlineData(3, 2, 6, 8)]
    [InlineData(5, 0, 7, 4)]
    [InlineData(11, 11, 1, 1)]
    public void Write_Part_IsThatWindowCutOutAndScaled(int left, int top, int width, int height)
    {
        var cut = new byte[3 * width * height];
        for (var y = 0; y < height; y++)
        {
            _images.Image(0).Slice(3 * (((top + y) * Side) + left), 3 * width).CopyTo(cut.AsSpan(3 * y * width));
        }

        var scaled = new byte[3 * Side * Side];
        Resampler.Scale(cut, width, new Window(0, 0, width, height), 3, scaled, Side, new Window(0, 0, Side, Side));

        var written = Write(_images, default(ImageChange) with { Part = new Window(left, top, width, height) });

        Every(_images, (x, y, c) => scaled[(3 * ((y * Side) + x)) + c], written, 0);
    }

    /// <summary>One after the other, as the words say it: all brighter, away from the mean, away from the pixel's own grey.</summary>
    [Theory]
    [InlineData(3, 1.4f, 1f, 1f)]
    [InlineData(3, 0.6f, 1f, 1f)]
    [InlineData(3, 1f, 1.4f, 1f)]
    [InlineData(3, 1f, 0.6f, 1f)]
    [InlineData(3, 1f, 1f, 1.4f)]
    [InlineData(3, 1f, 1f, 0.6f)]
    [InlineData(3, 1.3f, 0.7f, 1.2f)]
    [InlineData(3, 0.7f, 1.3f, 0.8f)]
    [InlineData(1, 1.3f, 0.7f, 1.4f)]
    public void Write_Jittered_ChangesBrightnessContrastAndSaturation(int channels, float brightness, float contrast, float saturation)
    {
        var images = Images(channels);
        var pixels = images.Image(0).ToArray().Select(p => (double)p).ToArray();
        Change(0, brightness, (_, _) => 0);
        var mean = Enumerable.Range(0, Side * Side).Average(Grey);
        Change(mean, contrast, (origin, _) => origin);
        Change(0, saturation, (_, grey) => grey);

        var written = Write(images, default(ImageChange) with { Jitter = (brightness, contrast, saturation) });

        // Half a level of rounding, and what single precision makes of it.
        Every(images, (x, y, c) => Math.Clamp(pixels[(channels * ((y * Side) + x)) + c], 0, 255), written, 0.51);

        double Grey(int p) => channels == 1 ? pixels[p] : (0.299 * pixels[3 * p]) + (0.587 * pixels[(3 * p) + 1]) + (0.114 * pixels[(3 * p) + 2]);

        void Change(double around, double factor, Func<double, double, double> origin)
        {
            for (var p = 0; p < Side * Side; p++)
            {
                var from = origin(around, Grey(p));
                for (var c = 0; c < channels; c++)
                {
                    pixels[(channels * p) + c] = from + (factor * (pixels[(channels * p) + c] - from));
                }
            }
        }
    }

    private static ImageSet Images(int channels) => new SyntheticSource(count: 4, size: Side, channels).ReadTraining(TestSpaces.Data);

    private static double Pixel(ImageSet images, int x, int y, int c) => images.Image(0)[(images.Channels * ((y * Side) + x)) + c];

    private static float[] Write(ImageSet images, ImageChange change)
    {
        var values = new float[images.Stride];
        ImageWriter.Write(images, s_plain, images.Image(0), values, change);
        return values;
    }

    /// <param name="images">Of one or three channels.</param>
    /// <param name="expected">Level of 255 at (x, y, channel).</param>
    /// <param name="written">Shares of 255.</param>
    /// <param name="levels">That it may be off.</param>
    private static void Every(ImageSet images, Func<int, int, int, double> expected, float[] written, double levels)
    {
        for (var at = 0; at < written.Length; at++)
        {
            var (p, c) = (at / images.Channels, at % images.Channels);
            Assert.Equal(expected(p % Side, p / Side, c), 255.0 * written[at], levels + 1e-4);
        }
    }
}
