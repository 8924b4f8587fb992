namespace NasService.Measurement.Tests.Models;

/// <summary>Nets with seeded random weights, of the kinds the searches meet: 1x28x28 in, 10 logits out.</summary>
internal static class SmallNets
{
    public const int Side = 28;

    public const int Classes = 10;

    /// <summary>Stem, then MBConv blocks of the given (channels, stride, expand, kernel), pooling and a classifier.</summary>
    public static byte[] MbConv(int seed, int stem, params (int Channels, int Stride, int Expand, int Kernel)[] blocks)
    {
        var random = new Random(seed);
        var builder = new OnnxModelBuilder(1, Side);
        Conv(builder, random, 1, stem, 3, 2).Relu();
        var channels = stem;
        foreach (var (width, stride, expand, kernel) in blocks)
        {
            var middle = channels * expand;
            Conv(builder, random, channels, middle, 1, 1).Relu();
            builder.Conv(Normal(random, middle * kernel * kernel, kernel * kernel), new float[middle], kernel, stride, middle).Relu();
            Conv(builder, random, middle, width, 1, 1);
            channels = width;
        }

        return builder.Pool().Gemm(Normal(random, Classes * channels, channels), new float[Classes]).ToBytes();
    }

    /// <summary>About 10 us on a recent core.</summary>
    public static byte[] Tiny(int seed = 0) => MbConv(seed, 16, (24, 2, 2, 3), (48, 2, 2, 3), (96, 2, 2, 3));

    /// <summary>Over ten times the work of <see cref="Tiny"/>.</summary>
    public static byte[] Large(int seed = 0) => MbConv(seed, 32, (48, 1, 4, 5), (48, 1, 4, 5), (96, 2, 4, 5), (96, 1, 4, 5), (192, 2, 4, 5), (192, 1, 4, 5));

    /// <summary>The size of the demo space's largest net.</summary>
    public static byte[] Medium(int seed = 0) => MbConv(seed, 16, (24, 1, 4, 5), (24, 1, 4, 5), (48, 2, 4, 5), (48, 1, 4, 5), (96, 2, 4, 5), (96, 1, 4, 5));

    private static OnnxModelBuilder Conv(OnnxModelBuilder builder, Random random, int inputs, int outputs, int kernel, int stride)
        => builder.Conv(Normal(random, outputs * inputs * kernel * kernel, inputs * kernel * kernel), new float[outputs], kernel, stride);

    private static float[] Normal(Random random, int count, int fanIn)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = (float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()) * Math.Sqrt(2.0 / fanIn));
        }

        return values;
    }
}
