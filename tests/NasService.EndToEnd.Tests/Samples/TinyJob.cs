namespace NasService.EndToEnd.Tests.Samples;

/// <summary>A folder of a user's: data set, space and job, small enough to run in seconds. Gone when disposed.</summary>
internal sealed class TinyJob : IDisposable
{
    public const int Steps = 60;
    public const int Evaluations = 16;
    public const int InitialSample = 7;
    public const int RoundSize = 3;

    private const string SpaceText = """
        name: tiny
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

    private const string JobText = """
        name: tiny
        space: tiny.yaml
        seed: 3
        data: {kind: idx, path: images, validation: 200, flip: false}
        supernet: {steps: 60, batch: 16, learningRate: 0.02, checkpointEvery: 5}
        search: {evaluations: 16, initialSample: 7, roundSize: 3, population: 8, predictorEvaluations: 200}
        latency: {plan: {warmUp: 2, minRuns: 60, maxRuns: 60}, verifyPlan: {warmUp: 2, minRuns: 120, maxRuns: 120}}
        calibration: {batchNormImages: 100, rangeImages: 64}
        reference: {accuracy: 0.25}
        """;

    public TinyJob()
        : this(Directory.CreateTempSubdirectory("nas-e2e-").FullName)
    {
        TinyImages.Write(Path.Combine(Folder, "images"));
        Write("tiny.yaml", SpaceText);
        Write("job.yaml", JobText);
    }

    private TinyJob(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>A data folder for the service, not there yet.</summary>
    public string Data => Path.Combine(Folder, "data");

    public string JobFile => this["job.yaml"];

    /// <summary>For a worker of a test's own: it waits for no other's measurement.</summary>
    public string MeasurementLock => this["measurement.lock"];

    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>A folder that another process made, and that is its own.</summary>
    public static TinyJob Open(string folder) => new(folder);

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>The job with a part of its text replaced, as a file beside it.</summary>
    public string Job(params (string Old, string New)[] changes) => Changed("job-changed.yaml", JobText, changes);

    /// <summary>A job in a changed space.</summary>
    public string JobInSpace(params (string Old, string New)[] changes) => JobInSpace(changes, []);

    /// <summary>A changed job in a changed space.</summary>
    public string JobInSpace((string Old, string New)[] ofSpace, (string Old, string New)[] ofJob)
    {
        Changed("tiny-changed.yaml", SpaceText, ofSpace);
        return Job([("space: tiny.yaml", "space: tiny-changed.yaml"), .. ofJob]);
    }

    /// <summary>The job as one document: its space within, its images named as a service knows them.</summary>
    public static string Document => JobText.Replace("space: tiny.yaml", "space:\n  " + SpaceText.ReplaceLineEndings("\n  "), StringComparison.Ordinal);

    /// <summary>The job with its latencies read from another one's.</summary>
    public string Replay(string job) => Job(("latency: {", Replayed(job)));

    /// <summary>The same as one document.</summary>
    public static string ReplayDocument(string job) => Document.Replace("latency: {", Replayed(job), StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>The beginning of a job's latencies, where they are those of another one.</summary>
    public static string Replayed(string job) => $"latency: {{meter: replay, replayOf: {job}, ";

    private string Changed(string name, string text, (string Old, string New)[] changes)
    {
        foreach (var (old, replacement) in changes)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, replacement, StringComparison.Ordinal);
        }

        return Write(name, text);
    }
}
