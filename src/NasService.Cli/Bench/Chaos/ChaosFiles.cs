using System.Buffers.Binary;

namespace NasService.Cli.Bench.Chaos;

/// <summary>A job of a few seconds: small images that can be learned, a small space. What is tested is the machinery, so more would only take longer.</summary>
internal static class ChaosFiles
{
    private const int Size = 12;
    private const int Classes = 4;
    private const int Bright = 110;

    private const string Space = """
        name: chaos
        input: {channels: 1, resolution: 12}
        classes: 4
        stem: {kernel: 3, stride: 1, channels: 8, activation: relu}
        defaults: {block: mbconv, depth: [1, 2], kernel: [3, 5], expand: [2, 3], activation: relu}
        stages:
          - {channels: 8, stride: 2}
          - {channels: 16, stride: 2}
        head: {channels: 16, activation: relu}
        quantization: {granularity: block, bits: [8, 32]}
        """;

    private const string Job = """
        name: chaos
        space: chaos.yaml
        data: {kind: idx, path: images, validation: 200, flip: false}
        supernet: {steps: 80, batch: 16, learningRate: 0.02}
        search: {evaluations: 48, initialSample: 12, roundSize: 12, population: 12, predictorEvaluations: 400}
        latency: {plan: {warmUp: 2, minRuns: 20, maxRuns: 20}, verifyPlan: {warmUp: 2, minRuns: 40, maxRuns: 40}}
        calibration: {batchNormImages: 100, rangeImages: 64}
        reference: {accuracy: 0.25}
        """;

    /// <returns>The job's file.</returns>
    public static string Write(string folder)
    {
        var images = Directory.CreateDirectory(Path.Combine(folder, "images")).FullName;
        WriteSet(images, "train", 600, 1);
        WriteSet(images, "t10k", 200, 2);
        File.WriteAllText(Path.Combine(folder, "chaos.yaml"), Space);
        var job = Path.Combine(folder, "job.yaml");
        File.WriteAllText(job, Job);
        return job;
    }

    /// <summary>A bright quadrant under noise names the class.</summary>
    private static void WriteSet(string folder, string prefix, int count, int seed)
    {
        var random = new Random(seed);
        var pixels = new byte[count * Size * Size];
        random.NextBytes(pixels);
        var labels = Enumerable.Range(0, count).Select(i => (byte)(i % Classes)).ToArray();
        for (var i = 0; i < pixels.Length; i++)
        {
            var p = i % (Size * Size);
            var quadrant = (p / Size / (Size / 2) * 2) + (p % Size / (Size / 2));
            pixels[i] = (byte)((pixels[i] / 2) + (quadrant == labels[i / (Size * Size)] ? Bright : 0));
        }

        File.WriteAllBytes(Path.Combine(folder, $"{prefix}-images-idx3-ubyte"), [.. Header(count, Size, Size), .. pixels]);
        File.WriteAllBytes(Path.Combine(folder, $"{prefix}-labels-idx1-ubyte"), [.. Header(count), .. labels]);
    }

    private static byte[] Header(params int[] dimensions)
    {
        var header = new byte[4 + (4 * dimensions.Length)];
        header[2] = 8;
        header[3] = (byte)dimensions.Length;
        for (var i = 0; i < dimensions.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4 + (4 * i)), dimensions[i]);
        }

        return header;
    }
}
