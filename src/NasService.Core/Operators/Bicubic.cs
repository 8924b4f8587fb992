namespace NasService.Core.Operators;

/// <summary>
/// What a picture becomes r times as wide and high by bicubic interpolation (Keys 1981, a = -0.5; beyond the border the border's pixel),
/// its pixels still in the channels as
/// <see cref="PixelShuffle"/> takes them: C x H x W to C r r x H x W. A convolution of 5 x 5 with fixed weights. Always in fp32.
/// </summary>
/// <param name="Factor">r, 2 to 4.</param>
public sealed record Bicubic(int Factor) : Op
{
    /// <summary>Side of the kernel: every pixel of a large picture lies within half a small one of the middle, and a cubic reaches two to
    /// each side.</summary>
    public const int Kernel = 5;

    /// <summary>Small pixels that a large one is made of.</summary>
    private const int Taps = 16;

    private readonly long _places;

    public override int? Bits => NumberFormats.Fp32.Code;

    public override long FreeMacs => _places * Taps;

    /// <summary>The same where it is known what it reads: what it costs depends on that.</summary>
    public static Bicubic Of(int factor, TensorShape input) => new(factor, input.Count * factor * factor);

    private Bicubic(int factor, long places)
        : this(factor) => _places = places;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var map = CheckMap(inputs);
        return new TensorShape(map[0] * Factor * Factor, map[1], map[2]);
    }

    /// <summary>Weights of the small pixels -2 to 2 for each of r large ones, (r, 5) row-major.</summary>
    public double[] Weights()
    {
        var weights = new double[Factor * Kernel];
        for (var phase = 0; phase < Factor; phase++)
        {
            var place = ((phase + 0.5) / Factor) - 0.5;
            for (var k = 0; k < Kernel; k++)
            {
                weights[(phase * Kernel) + k] = Cubic(k - (Kernel / 2) - place);
            }
        }

        return weights;
    }

    /// <summary>Keys' cubic with a = -0.5, Matlab's.</summary>
    public static double Cubic(double x)
    {
        var t = Math.Abs(x);
        return t <= 1 ? (((1.5 * t) - 2.5) * t * t) + 1
            : t < 2 ? (((((-0.5 * t) + 2.5) * t) - 4) * t) + 2 : 0;
    }
}
