namespace NasService.Measurement.Tests.Models;

/// <summary>The operators once more, as slow and as plain as they are defined, in double.</summary>
internal static class PlainLoops
{
    /// <summary>One image: input (channels, side, side), weights (outputs, channels, kernel, kernel), padding kernel / 2.</summary>
    public static double[] Conv(double[] input, int channels, int side, double[] weights, double[] bias, int kernel, int stride)
    {
        var outSide = ((side - 1) / stride) + 1;
        var output = new double[bias.Length * outSide * outSide];
        for (var o = 0; o < bias.Length; o++)
        {
            for (var y = 0; y < outSide; y++)
            {
                for (var x = 0; x < outSide; x++)
                {
                    var sum = bias[o];
                    for (var c = 0; c < channels; c++)
                    {
                        for (var i = 0; i < kernel; i++)
                        {
                            for (var j = 0; j < kernel; j++)
                            {
                                var (row, column) = ((y * stride) + i - (kernel / 2), (x * stride) + j - (kernel / 2));
                                if (row >= 0 && row < side && column >= 0 && column < side)
                                {
                                    sum += input[(((c * side) + row) * side) + column] * weights[(((((o * channels) + c) * kernel) + i) * kernel) + j];
                                }
                            }
                        }
                    }

                    output[(((o * outSide) + y) * outSide) + x] = sum;
                }
            }
        }

        return output;
    }

    public static double[] Relu(double[] input) => Array.ConvertAll(input, v => Math.Max(v, 0));

    /// <summary>(channels, pixels) to (channels).</summary>
    public static double[] Pool(double[] input, int channels)
        => [.. Enumerable.Range(0, channels).Select(c => input.Skip(c * (input.Length / channels)).Take(input.Length / channels).Average())];

    public static double[] Gemm(double[] input, double[] weights, double[] bias)
        => [.. bias.Select((b, o) => b + input.Select((v, i) => v * weights[(o * input.Length) + i]).Sum())];

    /// <summary>To uint8 with zero point 0, half to even, and back.</summary>
    public static double[] Requantize(double[] input, double scale) => Array.ConvertAll(input, v => Math.Clamp(Math.Round(v / scale, MidpointRounding.ToEven), 0, 255) * scale);
}
