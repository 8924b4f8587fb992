using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Artifacts;
using NasService.Core.Blocks;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Spaces;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Tests;

/// <summary>A job as the worker holds it, from the real registrations; nothing of it runs and nothing is written.</summary>
internal sealed class TestSession : IAsyncDisposable
{
    private const string SpaceText = """
        name: tiny
        input: {channels: 1, resolution: 12}
        classes: 4
        stem: {kernel: 3, stride: 1, channels: 8, activation: relu}
        defaults: {block: mbconv, depth: [1, 2], kernel: [3, 5], expand: [2, 3], activation: relu}
        stages:
          - {channels: 8, stride: 2}
        head: {channels: 16, activation: relu}
        quantization: {granularity: block, bits: [8, 32]}
        """;

    private readonly ServiceProvider _services;

    /// <param name="more">Lines behind the job's name, space and data.</param>
    public TestSession(string more = "")
    {
        _services = new ServiceCollection().AddPipeline(new DataFolder(Path.Combine(Path.GetTempPath(), "nas-never-made")), "searchspaces").BuildServiceProvider();
        Space = SpaceReader.Read(Encoding.UTF8.GetBytes(SpaceText), BlockCatalog.Shipped).GetValueOrThrow();
        var yaml = $"name: tiny\nspace: tiny.yaml\ndata: {{path: images}}\n{more}";
        var definition = JobReader.Read(Encoding.UTF8.GetBytes(yaml), _services.GetRequiredService<JobNames>()).GetValueOrThrow();
        var job = new SearchJob("j", "tiny", JobState.Running, "{}", "tiny", Space.Hash, 0, DateTimeOffset.UnixEpoch, null, null, null, null);
        Job = new JobSession(job, definition, Space, _services.GetRequiredService<JobResources>(), new SilentProgress());
    }

    public SearchSpace Space { get; }

    public JobSession Job { get; }

    public ConstraintDefinition Constraints => Job.Definition.Constraints;

    public LatencyScenario First => Job.Definition.Scenarios.First();

    public static LatencyMeasurement Latency(double ms, double reachMs = 0) => new(ms, ms, ms, ms - reachMs, ms + reachMs, 100, 10, 1, 1, "cpu-test");

    public static QualityScore Score(double share) => QualityScore.OfShare("accuracy", (long)Math.Round(100 * share), 100) with { Value = share };

    public static Evaluation Evaluate(Architecture architecture, double accuracy, double ms, long bytes = 1000, long macs = 1000) => new()
    {
        Index = 0,
        Round = 0,
        ArchitectureId = architecture.Id,
        Genes = architecture.Genes,
        Quality = Score(accuracy),
        Latency = Latency(ms),
        ModelBytes = bytes,
        Macs = macs,
        Provenance = new EvaluationProvenance("s", "d", "c", 0),
    };

    public static FrontPoint Point(string id, double accuracy, double ms, double reachMs = 0) => new()
    {
        ArchitectureId = id,
        Genes = [],
        Choices = ImmutableSortedDictionary<string, double>.Empty,
        Policy = ImmutableSortedDictionary<string, int>.Empty,
        Validation = Score(accuracy),
        Latency = Latency(ms, reachMs),
        ModelBytes = 1,
        Macs = 1,
        Parameters = 1,
    };

    public async ValueTask DisposeAsync()
    {
        await Job.DisposeAsync();
        await _services.DisposeAsync();
    }
}
