namespace Bundle;

/// <summary>From an upright picture's pixels to the model's input.</summary>
public static class Preparation
{
    /// <param name="rgba">Red, green, blue and alpha of each pixel, row by row.</param>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="resize">manifest.json: input.pictures.resize.</param>
    /// <param name="background">input.pictures.background.</param>
    /// <param name="channels">input.shape[1].</param>
    /// <param name="side">input.shape[2].</param>
    /// <param name="mean">input.mean.</param>
    /// <param name="std">input.std.</param>
    public static float[] Run(byte[] rgba, int width, int height, string resize, int[] background, int channels, int side, double[] mean, double[] std)
    {
        int Grey(int r, int g, int b) => ((r * 19595) + (g * 38470) + (b * 7471) + 32768) >> 16;
        int[] ground = channels == 1 ? [Grey(background[0], background[1], background[2])] : background;
        var flat = new byte[width * height * channels];
        for (var p = 0; p < width * height; p++)
        {
            int Over(int c) => ((rgba[(4 * p) + c] * rgba[(4 * p) + 3]) + (background[c] * (255 - rgba[(4 * p) + 3])) + 127) / 255;
            for (var c = 0; c < channels; c++)
            {
                flat[(p * channels) + c] = (byte)(channels == 1 ? Grey(Over(0), Over(1), Over(2)) : Over(c));
            }
        }

        var (x, y, w, h, toWidth, toHeight) = (0, 0, width, height, side, side);
        if (resize == "crop")
        {
            w = h = Math.Min(width, height);
            (x, y) = ((width - w) / 2, (height - h) / 2);
        }
        else if (resize == "pad")
        {
            var edge = Math.Max(width, height);
            (toWidth, toHeight) = (Math.Max(1, ((2 * width * side) + edge) / (2 * edge)), Math.Max(1, ((2 * height * side) + edge) / (2 * edge)));
        }

        var (columns, rows) = (Weights(w, toWidth), Weights(h, toHeight));
        var narrow = new byte[h * toWidth * channels];
        var input = new float[channels * side * side];
        for (var c = 0; c < channels; c++)
        {
            for (var p = 0; p < side * side; p++)
            {
                input[(c * side * side) + p] = (float)(((ground[c] / 255.0) - mean[c]) / std[c]);
            }

            for (var row = 0; row < h; row++)
            {
                for (var column = 0; column < toWidth; column++)
                {
                    var (first, weights) = columns[column];
                    var sum = 1 << 21;
                    for (var k = 0; k < weights.Length; k++)
                    {
                        sum += flat[((((y + row) * width) + x + first + k) * channels) + c] * weights[k];
                    }

                    narrow[(((row * toWidth) + column) * channels) + c] = (byte)(sum >> 22);
                }
            }

            for (var row = 0; row < toHeight; row++)
            {
                for (var column = 0; column < toWidth; column++)
                {
                    var (first, weights) = rows[row];
                    var sum = 1 << 21;
                    for (var k = 0; k < weights.Length; k++)
                    {
                        sum += narrow[((((first + k) * toWidth) + column) * channels) + c] * weights[k];
                    }

                    var place = ((row + ((side - toHeight) / 2)) * side) + column + ((side - toWidth) / 2);
                    input[(c * side * side) + place] = (float)((((sum >> 22) / 255.0) - mean[c]) / std[c]);
                }
            }
        }

        return input;
    }

    private static (int First, int[] Weights)[] Weights(int from, int to)
    {
        var scale = (double)from / to;
        var support = Math.Max(1, scale);
        var result = new (int, int[])[to];
        for (var i = 0; i < to; i++)
        {
            var center = (i + 0.5) * scale;
            var first = Math.Max(0, (int)(center - support + 0.5));
            var raw = new double[Math.Min(from, (int)(center + support + 0.5)) - first];
            var sum = 0.0;
            for (var k = 0; k < raw.Length; k++)
            {
                raw[k] = Math.Max(0, 1 - Math.Abs((k + first - center + 0.5) / support));
                sum += raw[k];
            }

            result[i] = (first, Array.ConvertAll(raw, v => (int)(0.5 + (v / sum * (1 << 22)))));
        }

        return result;
    }
}
