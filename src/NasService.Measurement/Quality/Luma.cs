using NasService.Core.Tasks;

namespace NasService.Measurement.Quality;

/// <summary>The luma of a picture: BT.601 in the studio's range, 16 to 235, rounded as 8-bit files have it (Matlab's
/// <c>rgb2ycbcr</c>).</summary>
/// <param name="Values">(height, width) row-major.</param>
/// <param name="Height">Rows.</param>
/// <param name="Width">Columns.</param>
internal sealed record Luma(double[] Values, int Height, int Width)
{
    private const double Red = 65.481;
    private const double Green = 128.553;
    private const double Blue = 24.966;
    private const double Black = 16;

    /// <param name="pixels">C x H x W row-major.</param>
    /// <param name="height">Rows.</param>
    /// <param name="width">Columns.</param>
    /// <param name="border">Cut off at each side.</param>
    /// <param name="most">What stands for the brightest: 1 or 255. Values are rounded to 8 bits.</param>
    public static Luma Of(ReadOnlySpan<float> pixels, int height, int width, int border, float most)
    {
        var (h, w, places) = (Math.Max(0, height - (2 * border)), Math.Max(0, width - (2 * border)), height * width);
        var values = new double[h * w];
        for (var y = 0; y < h; y++)
        {
            for (var x = 0; x < w; x++)
            {
                var place = ((y + border) * width) + x + border;
                var (r, g, b) = (Byte(pixels[place]), Byte(pixels[places + place]), Byte(pixels[(2 * places) + place]));
                values[(y * w) + x] = Math.Round(Black + (((Red * r) + (Green * g) + (Blue * b)) / byte.MaxValue), MidpointRounding.AwayFromZero);
            }
        }

        return new Luma(values, h, w);

        double Byte(float value) => Math.Clamp(Math.Round((double)value * byte.MaxValue / most, MidpointRounding.AwayFromZero), 0, byte.MaxValue);
    }

    /// <summary>Of a right picture as <see cref="PictureTarget"/> packs it.</summary>
    public static Luma OfTarget(ReadOnlySpan<float> target)
    {
        var (border, height, width) = PictureTarget.Read(target);
        return Of(target[PictureTarget.Head..], height, width, border, byte.MaxValue);
    }

    /// <summary>Peak signal to noise ratio against 255, in dB; 100 at most.</summary>
    public static double Psnr(Luma a, Luma b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Values.Length; i++)
        {
            var difference = a.Values[i] - b.Values[i];
            sum += difference * difference;
        }

        return sum == 0 ? SuperResolution.Psnr.Most : Math.Min(SuperResolution.Psnr.Most, 10 * Math.Log10(byte.MaxValue * byte.MaxValue * (double)a.Values.Length / sum));
    }
}
