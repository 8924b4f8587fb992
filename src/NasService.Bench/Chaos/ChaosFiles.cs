namespace NasService.Bench.Chaos;

/// <summary>A job of a few seconds: small images that can be learned, a small space. What is tested is the machinery, so more would only take longer.</summary>
internal static class ChaosFiles
{
    private const int Size = 12;
    private const int Classes = 4;

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
        IdxImages.Write(images, "train", 600, Size, Classes, 1);
        IdxImages.Write(images, "t10k", 200, Size, Classes, 2);
        File.WriteAllText(Path.Combine(folder, "chaos.yaml"), Space);
        var job = Path.Combine(folder, "job.yaml");
        File.WriteAllText(job, Job);
        return job;
    }
}
