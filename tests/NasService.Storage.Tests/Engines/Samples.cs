using System.Collections.Immutable;
using NasService.Core.Artifacts;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Predictors;

namespace NasService.Storage.Tests.Engines;


/// <summary>Things to store, every field with a value of its own.</summary>
internal static class Samples
{
    public const string PlanKey = "b1t1w50n300-3000i0.02";

    public static DeviceFingerprint Device { get; } = new("cpu", "Test CPU", "avx512_vnni", "onnxruntime", "1.29.0", "CPUExecutionProvider", "Linux", 2);

    public static DeviceFingerprint OtherDevice { get; } = Device with { Name = "board" };

    public static NewJob Job(TimeProvider time, string name = "demo")
        => new(JobId.Create(time), name, """{"name":"demo"}""", "fashion-mbconv", "ab12", 7);

    public static LatencyMeasurement Latency(double medianMs, string? deviceId = null)
        => new(medianMs, medianMs * 0.9, medianMs * 1.2, medianMs * 0.99, medianMs * 1.01, 301, 51, 1, 1, deviceId ?? Device.Id)
        {
            AnchorRatio = 1.0 / 3,
        };

    public static QualityScore Score(double share, int samples) => new("accuracy", share, samples, share - 0.005, share + (0.01 / 3));

    public static Evaluation Evaluation(int index, string? architectureId = null) => new()
    {
        Index = index,
        Round = index / 10,
        ArchitectureId = architectureId ?? $"a{index:000}",
        Genes = [index, 1, 2],
        Choices = ImmutableSortedDictionary.CreateRange([KeyValuePair.Create("resolution", 28.0), KeyValuePair.Create("stage1.depth", 2.0)]),
        Policy = ImmutableSortedDictionary.CreateRange([KeyValuePair.Create("stage1.block1.bits", 8)]),
        Quality = Score(0.8 + (index / 1e4) + (0.1 / 3), 6667),
        Latency = Latency(0.02 + (index / 1e3)),
        ModelBytes = 3_000_000_000 + index,
        Macs = 6_500_000_000,
        Parameters = 90_000 + index,
        Provenance = new EvaluationProvenance("5e", "da", "bn2000;percentile512@0.9999", 7),
    };

    public static Evaluation FailedEvaluation(int index) => Evaluation(index) with
    {
        Quality = null,
        Latency = null,
        Error = "The loss is not a number.",
    };

    public static EvaluationBatch Batch(int first, int count, string? checkpoint = null)
        => new([.. Enumerable.Range(first, count).Select(i => Evaluation(i))], PlanKey, checkpoint);

    public static FrontPoint Point(string architectureId, double accuracy, double medianMs) => new()
    {
        ArchitectureId = architectureId,
        Genes = [0, 2, 1],
        Choices = ImmutableSortedDictionary.CreateRange([KeyValuePair.Create("stage1.depth", 2.0)]),
        Policy = ImmutableSortedDictionary.CreateRange([KeyValuePair.Create("stage1.block1.bits", 8)]),
        Validation = Score(accuracy, 3333),
        Test = Score(accuracy - 0.01, 10_000),
        Latency = Latency(medianMs),
        ModelBytes = (long)(medianMs * 1e6),
        Macs = 1_280_000,
        Parameters = 30_000,
        TiedWith = ["a007"],
    };

    public static NewFront Front(TimeProvider time, params FrontPoint[] points) => new()
    {
        Id = JobId.Create(time),
        DeviceId = Device.Id,
        ReferenceQuality = 0.85,
        ReferenceLatencyMs = 0.091,
        Hypervolume = 0.0042,
        Evaluations = 200,
        Verified = true,
        Points = [.. points],
        Baselines = [Point("b001", 0.915, 0.091) with { Name = "largest-fp32", Test = null, TiedWith = [] }],
    };

    public static PredictorRecord Predictor(int round, string? deviceId = null) => new()
    {
        Metric = deviceId is null ? "accuracy" : "latencyMs",
        DeviceId = deviceId,
        Round = round,
        Family = "ridge",
        ParametersJson = """{"lambda":0.1}""",
        Samples = 50,
        KendallTau = 0.91,
        Rmse = 0.003,
        Mape = 0.004,
    };

    public static SupernetRecord Supernet(string jobId, string hash = "5e") => new()
    {
        Hash = hash,
        JobId = jobId,
        Recipe = "sandwich",
        Steps = 4900,
        DataHash = "da",
        SpaceHash = "ab12",
        TrainingCurveJson = "[[0,2.3]]",
        BitExact = false,
    };

    public static NewArtifact Artifact(string jobId, char digit, string? architectureId = null)
        => new(new ArtifactBlob(ArtifactDigest.Parse(new string(digit, 64)), 1234), jobId, ArtifactKinds.Model, "model.onnx", architectureId);
}
