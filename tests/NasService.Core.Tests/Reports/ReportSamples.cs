using System.Collections.Immutable;
using System.Text;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Predictors;
using NasService.Core.Reports;
using NasService.Core.Spaces;
using NasService.Core.Tests.Jobs;
using NasService.Core.Tests.Spaces;

namespace NasService.Core.Tests.Reports;

/// <summary>A job of the shipped space as its report sees it, with numbers that were never measured.</summary>
internal static class ReportSamples
{
    public static SearchSpace Space => ShippedSpaces.FashionMbConv;

    public static ConstraintDefinition Unbounded { get; } = new(null, null, null);

    public static Evaluation Evaluate(int index, int round, double accuracy, double ms, Architecture? architecture = null, string? error = null)
    {
        var a = architecture ?? Space.Sample(new Random(index));
        return new Evaluation
        {
            Index = index,
            Round = round,
            ArchitectureId = a.Id,
            Genes = a.Genes,
            Policy = a.Policy,
            Quality = Score(accuracy, 100),
            Latency = Latency(ms),
            ModelBytes = 1000,
            Macs = 1000,
            Error = error,
            Provenance = new EvaluationProvenance("s", "d", "c", 0),
        };
    }

    public static ReportDocument Empty(string name = "a") => new()
    {
        Job = new SearchJob("j1", name, JobState.Running, """{"name": "a"}""", Space.Name, Space.Hash, 0, DateTimeOffset.UnixEpoch, null, null, null, null),
        Definition = JobReader.Read(Encoding.UTF8.GetBytes(JobDocuments.Minimal), JobDocuments.Names).GetValueOrThrow(),
        Space = Space,
        Stages = [],
    };

    public static ReportDocument Full()
    {
        var knee = Point("2", Space.Largest(8), 0.9, 0.04);
        return Empty() with
        {
            Summary = new FrontSummary("f", "j1", "cpu-0", 1, DateTimeOffset.UnixEpoch, 0.5, 0.1, 0.01, 20, 2, true),
            Front = [Point("1", Space.Smallest(32), 0.8, 0.02), knee],
            Baselines = [Point("largest-fp32", Space.Largest(32), 0.91, 0.08), new ReportPoint("own", PolicyKind.External, Front([], [], 0.85, 0.05))],
            Evaluations = [Evaluate(0, -1, 0.7, 0.05), Evaluate(1, 0, 0.8, 0.03), Evaluate(2, 1, 0.9, 0.04)],
            Hypervolume = [new(0, 0.01, -1), new(1, 0.02, 0), new(2, 0.03, 1)],
            Predictions = [new("accuracy", ["ridge"], [new(1, "x", 1, 0.8, 0.01, 0.82), new(2, "y", 1, 0.9, 0.01, 0.88)], new PredictorScores(1, 0.02, 0.02, 2))],
            Supernet = new SupernetRecord { Hash = new string('a', 64), JobId = "j1", Recipe = "sandwich", Steps = 100, DataHash = "d", SpaceHash = "s", TrainingCurveJson = "[]" },
            Curve = [new(50, 2.1, 2.0), new(100, 1.1, 1.2)],
            Knee = knee,
            KneePlan = Space.Plan(Space.Largest(8)),
        };
    }

    private static ReportPoint Point(string label, Architecture a, double accuracy, double ms)
        => new(label, PolicyKinds.Of(Space, a.Genes.AsSpan()), Front(a.Genes, a.Policy, accuracy, ms));

    private static FrontPoint Front(ImmutableArray<int> genes, IEnumerable<KeyValuePair<string, int>> policy, double accuracy, double ms) => new()
    {
        ArchitectureId = "0123456789abcdef",
        Genes = genes,
        Choices = ImmutableSortedDictionary<string, double>.Empty,
        Policy = policy.ToImmutableSortedDictionary(StringComparer.Ordinal),
        Validation = Score(accuracy, 3333),
        Latency = Latency(ms),
        ModelBytes = 142_000,
        Macs = 1_280_000,
        Parameters = 35_200,
    };

    private static QualityScore Score(double share, int samples) => QualityScore.OfShare("accuracy", (long)Math.Round(share * samples), samples) with { Value = share };

    private static LatencyMeasurement Latency(double ms) => new(ms, ms * 0.98, ms * 1.05, ms, ms, 300, 50, 1, 1, "cpu-0");
}
