using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Operators;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Measurement.Sessions;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Pictures;

/// <summary>
/// The middle of the first test picture three times, side by side: enlarged bicubically, by the front's best network, and as it is. Made
/// once the front is scored; selects nothing.
/// </summary>
internal static class BeforeAndAfter
{
    private const string FileName = "before-and-after.png";

    /// <summary>Longest side of what is shown, and columns between two of them.</summary>
    private const int LongestSide = 240;
    private const int Gap = 6;

    private const int Channels = PictureTarget.Channels;

    /// <param name="session">Of a task that gives pictures.</param>
    /// <param name="best">Of the front; its file is stored.</param>
    /// <param name="test">The test set.</param>
    /// <param name="cancellationToken">Ends between files.</param>
    public static async Task StoreAsync(JobSession session, FrontPoint best, ModelScorer test, CancellationToken cancellationToken)
    {
        var plan = session.Space.Plan(best.Genes.AsSpan());
        if (test.At(plan.Inputs).Inputs is not WholeInputs wholes)
        {
            return;
        }

        var path = await session.Artifacts.GetVerifiedPathAsync(ArtifactDigest.Parse(best.ArtifactDigest!), cancellationToken);
        var png = await DedicatedThread.RunAsync("pictures", () =>
        {
            var sample = wholes.Sample(0);
            using var onnx = OnnxAnySize.Open(new ModelFile(best.ArchitectureId, path));
            return Png(sample, onnx.Run(sample.Shape, sample.Values), session.Space.Definition.Head.Upscale);
        });
        var blob = await session.Artifacts.WriteAsync((stream, token) => stream.WriteAsync(png, token).AsTask(), cancellationToken);
        await session.Store.RegisterArtifactAsync(new NewArtifact(blob, session.Job.Id, ArtifactKinds.BeforeAndAfter, FileName), cancellationToken);
    }

    /// <param name="sample">A small picture, and the large one that is right.</param>
    /// <param name="made">What a network makes of it, C x H x W from 0 to 1.</param>
    /// <param name="scale">Times that it is as large.</param>
    public static byte[] Png(WholeSample sample, float[] made, int scale)
    {
        var (_, height, width) = PictureTarget.Read(sample.Target);
        var (h, w) = (Math.Min(LongestSide, height), Math.Min(LongestSide, width));
        var wide = (3 * w) + (2 * Gap);
        var pixels = new byte[h * wide * Channels];
        Array.Fill(pixels, byte.MaxValue);
        float[][] panels = [Enlarged(sample, scale), made, [.. sample.Target.Skip(PictureTarget.Head).Select(v => v / byte.MaxValue)]];
        for (var panel = 0; panel < panels.Length; panel++)
        {
            for (var i = 0; i < h * w * Channels; i++)
            {
                var (place, channel) = Math.DivRem(i, Channels);
                var (y, x) = (((height - h) / 2) + (place / w), ((width - w) / 2) + (place % w));
                var value = Math.Clamp(panels[panel][(channel * height * width) + (y * width) + x], 0, 1);
                pixels[((((place / w) * wide) + (panel * (w + Gap)) + (place % w)) * Channels) + channel] = (byte)Math.Round(value * byte.MaxValue);
            }
        }

        return PngFile.Write(wide, h, pixels);
    }

    /// <summary>The bicubic enlargement, C x H x W.</summary>
    private static float[] Enlarged(WholeSample sample, int scale)
    {
        var (h, w) = (sample.Shape[1], sample.Shape[2]);
        var (weights, width) = (new Bicubic(scale).Weights(), w * scale);
        var made = new float[sample.Values.Length * scale * scale];
        for (var i = 0; i < made.Length; i++)
        {
            var (channel, place) = (i / (h * scale * width), i % (h * scale * width));
            var (y, x) = (place / width, place % width);
            var sum = 0.0;
            for (var k = 0; k < Bicubic.Kernel * Bicubic.Kernel; k++)
            {
                var (dy, dx) = (k / Bicubic.Kernel, k % Bicubic.Kernel);
                var (fromY, fromX) = (Math.Clamp((y / scale) + dy - (Bicubic.Kernel / 2), 0, h - 1), Math.Clamp((x / scale) + dx - (Bicubic.Kernel / 2), 0, w - 1));
                sum += weights[(y % scale * Bicubic.Kernel) + dy] * weights[(x % scale * Bicubic.Kernel) + dx] * sample.Values[(channel * h * w) + (fromY * w) + fromX];
            }

            made[i] = (float)sum;
        }

        return made;
    }
}
