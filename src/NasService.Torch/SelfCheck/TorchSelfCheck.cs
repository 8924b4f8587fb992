using NasService.Torch.Extras;
using TorchSharp;

namespace NasService.Torch.SelfCheck;

/// <summary>
/// Compares two of libtorch's kernels with plain loops. Both pick theirs by processor, and a wrong pick trains on noise without
/// an error, so every torch host runs this once at its start (some 50 ms).
/// </summary>
public static class TorchSelfCheck
{
    private const int Side = 256;
    private const int Channels = 8;
    private const int Image = 14;

    /// <summary>Checks a 256^3 product and a strided convolution; gives what is known about this libtorch.</summary>
    /// <exception cref="InvalidOperationException">A result differs from the plain loop by more than rounding explains.</exception>
    public static TorchEnvironment Run()
    {
        using var scope = torch.NewDisposeScope();
        using var gradless = torch.no_grad();
        var random = new Random(20240229);
        CheckProduct(random);
        CheckConvolution(random);
        return TorchEnvironment.Current;
    }

    /// <summary>Compares element by element; the tolerance is relative to the sum of the absolute products.</summary>
    internal static void Compare(string what, ReadOnlySpan<float> got, ReadOnlySpan<double> expected, ReadOnlySpan<double> magnitude)
    {
        for (var k = 0; k < expected.Length; k++)
        {
            // A NaN must fail too.
            if (!(Math.Abs(got[k] - expected[k]) <= 1e-5 * (1 + magnitude[k])))
            {
                throw new InvalidOperationException(
                    $"libtorch computes a wrong {what} on this machine: element {k} expected {expected[k]:R}, got {got[k]:R}");
            }
        }
    }

    private static void CheckProduct(Random random)
    {
        var a = Numbers(random, Side * Side);
        var b = Numbers(random, Side * Side);
        var got = torch.tensor(a, [Side, Side]).matmul(torch.tensor(b, [Side, Side])).data<float>().ToArray();
        var expected = new double[Side * Side];
        var magnitude = new double[Side * Side];
        for (var i = 0; i < Side; i++)
        {
            for (var k = 0; k < Side; k++)
            {
                var left = (double)a[(i * Side) + k];
                for (var j = 0; j < Side; j++)
                {
                    var product = left * b[(k * Side) + j];
                    expected[(i * Side) + j] += product;
                    magnitude[(i * Side) + j] += Math.Abs(product);
                }
            }
        }

        Compare("256^3 product", got, expected, magnitude);
    }

    /// <summary>A 3x3 convolution with stride 2 and padding 1, images and kernels in row-major order.</summary>
    private static void CheckConvolution(Random random)
    {
        const int half = Image / 2;
        var x = Numbers(random, Channels * Image * Image);
        var w = Numbers(random, Channels * Channels * 9);
        var got = torch.nn.functional.conv2d(
            torch.tensor(x, [1, Channels, Image, Image]), torch.tensor(w, [Channels, Channels, 3, 3]), null, [2, 2], [1, 1])
            .contiguous().data<float>().ToArray();
        var expected = new double[Channels * half * half];
        var magnitude = new double[expected.Length];
        for (var target = 0; target < expected.Length; target++)
        {
            var (output, row, column) = (target / (half * half), target / half % half, target % half);
            for (var term = 0; term < Channels * 9; term++)
            {
                var (input, y, z) = (term / 9, (2 * row) + (term / 3 % 3) - 1, (2 * column) + (term % 3) - 1);
                if (y is >= 0 and < Image && z is >= 0 and < Image)
                {
                    var product = (double)x[(input * Image * Image) + (y * Image) + z] * w[(output * Channels * 9) + term];
                    expected[target] += product;
                    magnitude[target] += Math.Abs(product);
                }
            }
        }

        Compare("convolution", got, expected, magnitude);
    }

    private static float[] Numbers(Random random, int count)
    {
        var numbers = new float[count];
        for (var k = 0; k < count; k++)
        {
            numbers[k] = (float)((random.NextDouble() * 2) - 1);
        }

        return numbers;
    }
}
