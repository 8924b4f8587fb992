using System.Collections.Immutable;
using System.Globalization;
using NasService.Core.Evaluations;
using NasService.Core.Events;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Spaces;

namespace NasService.Bench.Dashboards;

/// <summary>
/// Stores what a worker would have stored of a submitted job: true architectures of its space, numbers counted from them and made up, in
/// the metric of its task.
/// </summary>
internal sealed class PaperSearch(IJobStore store, PredictorFamilyCatalog families, SearchSpace space, string jobId)
{
    /// <summary>All of its chance comes from it.</summary>
    public const int Seed = 7;

    /// <summary>Half of the intervals that it plays, of shares.</summary>
    private const double Reach = 0.006;

    /// <summary>Error of a network that knows nothing, in the unit of whatever is minimised.</summary>
    private const double WorstError = 12;

    private const string PlanKey = "b1t1w50n300-3000i0.02";

    /// <summary>With names as long as those of real machines: pages have to hold them.</summary>
    private static readonly DeviceFingerprint Device = new(
        "cpu", "AMD EPYC (family 26 model 2 stepping 1)", "sse4_2+avx+avx2+fma+avx512f+avx512_vnni+avx512_bf16+avx_vnni", "onnxruntime", "1.29.0", "CPUExecutionProvider",
        "Debian GNU/Linux 12 (bookworm)", 2);

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Evaluation> _evaluations = [];
    private readonly Random _random = new(Seed);
    private readonly QualityMetric _metric = space.Definition.Task.Metric;
    private StageTicket? _ticket;

    public IReadOnlyList<Evaluation> Evaluations => _evaluations;

    public async Task StartAsync()
    {
        Must(await store.TryStartJobAsync(jobId, default));
        await store.RegisterDeviceAsync(Device, default);
        await StageAsync(StageNames.Train, 1, ticket => store.SaveSupernetAsync(ticket, Supernet(), default));
        _ticket = (await store.BeginStageAsync(jobId, StageNames.Search, 2, null, default))!.Ticket;
    }

    /// <summary>A round of candidates that nobody has seen.</summary>
    public async Task EvaluateAsync(int count, int round, bool withFailure = false)
    {
        var added = new List<Evaluation>();
        while (added.Count < count)
        {
            var architecture = space.Sample(_random);
            if (_seen.Add(architecture.Id))
            {
                added.Add(Of(architecture, round, withFailure && added.Count == 0));
                _evaluations.Add(added[^1]);
            }
        }

        foreach (var chunk in added.Chunk(500))
        {
            await store.AppendEvaluationsAsync(_ticket!, new EvaluationBatch([.. chunk], PlanKey, null), default);
        }

        await store.ReportProgressAsync(_ticket!, new StageProgress(_evaluations.Count, Math.Max(40, _evaluations.Count), "evaluations"), default);
    }

    public async Task PredictAsync(int round)
    {
        var known = _evaluations.Where(e => e.Succeeded).ToArray();
        var features = FeatureMatrix.Encode(new MaskedOneHotEncoding(space.Genes), [.. known.Select(e => e.Genes.AsMemory())]);
        await SaveAsync(_metric.Name, null, [.. known.Select(e => e.Quality!.Value)]);
        await SaveAsync("latencyMs", Device.Id, [.. known.Select(e => e.Latency!.MedianMs)]);

        Task SaveAsync(string metric, string? device, double[] targets) => store.SavePredictorAsync(
            _ticket!,
            new PredictorRecord
            {
                Metric = metric,
                DeviceId = device,
                Round = round,
                Family = "ridge",
                Samples = known.Length,
                KendallTau = 0.9,
                Rmse = 0.01,
                Mape = 0.02,
                ParametersJson = families.Get("ridge").Fit(features, targets, default).ToJson(),
            },
            default);
    }

    public async Task SaveFrontAsync(bool verified, string? scenario = null)
    {
        var points = Front().Select(PointOf).ToImmutableArray();
        var (largest, smallest) = (space.Largest(), space.Smallest());
        await store.SaveFrontAsync(
            _ticket!,
            new NewFront
            {
                Id = JobId.Create(TimeProvider.System),
                DeviceId = Device.Id,
                Scenario = scenario,
                ReferenceQuality = Played(0.7),
                ReferenceLatencyMs = 0.2,
                Hypervolume = 0.01,
                Evaluations = _evaluations.Count,
                Verified = verified,
                Points = points,
                Baselines =
                [
                    .. new[] { ("largest", largest), ("smallest", smallest) }
                        .SelectMany(n => new[] { 32, 8 }, (n, bits) => PointOf(Of(space.WithBits(n.Item2, bits), -1, false)) with { Name = $"{n.Item1}-{(bits == 8 ? "int8" : "fp32")}" }),
                ],
            },
            default);
    }

    /// <summary>A device that follows: slower, it has measured every so many of what was evaluated, and has a front of that.</summary>
    /// <returns>How many it has measured.</returns>
    public async Task<int> FollowAsync(string name, double factor, int every)
    {
        var follower = Device with { Name = name, Formats = "fp32+int8" };
        await store.RegisterDeviceAsync(follower, default);
        Evaluation[] measured = [.. _evaluations.Where(e => e.Succeeded).Where((_, i) => i % every == 0)
            .Select(e => e with { Latency = Slower(e.Latency!) })];
        await store.RecordMeasurementsAsync(
            _ticket!, [.. measured.Select(e => new NewMeasurement(e.ArchitectureId, MeasurementPurpose.Search, PlanKey, e.Latency!))],
                default);
        await store.SaveFrontAsync(
            _ticket!,
            new NewFront
            {
                Id = JobId.Create(TimeProvider.System),
                DeviceId = follower.Id,
                Scenario = name,
                ReferenceQuality = Played(0.7),
                ReferenceLatencyMs = 0.2 * factor,
                Hypervolume = 0.01,
                Evaluations = _evaluations.Count,
                Verified = false,
                Points = [.. FrontOf(measured).Select(PointOf)],
            },
            default);
        return measured.Length;

        LatencyMeasurement Slower(LatencyMeasurement l) => l with
        {
            MedianMs = l.MedianMs * factor,
            P10Ms = l.P10Ms * factor,
            P90Ms = l.P90Ms * factor,
            IntervalLowMs = l.IntervalLowMs * factor,
            IntervalHighMs = l.IntervalHighMs * factor,
            P95Ms = l.P95Ms * factor,
            P99Ms = l.P99Ms * factor,
            DeviceId = follower.Id,
        };
    }

    public async Task FinishAsync()
    {
        Must(await store.CompleteStageIfRunningAsync(_ticket!, new StageUsage(3, 5, 1 << 28), default));
        Must(await store.CompleteJobIfRunningAsync(jobId, default));
    }

    public Evaluation[] Front() => FrontOf(_evaluations);

    private Evaluation[] FrontOf(IEnumerable<Evaluation> evaluations)
    {
        var best = double.PositiveInfinity;
        return [.. evaluations.Where(e => e.Succeeded).OrderBy(e => e.Latency!.MedianMs).ThenBy(Minimized).Where(IsBetter)];

        double Minimized(Evaluation e) => _metric.Minimized(e.Quality!.Value);

        bool IsBetter(Evaluation e)
        {
            var isBetter = Minimized(e) < best;
            best = Math.Min(best, Minimized(e));
            return isBetter;
        }
    }

    private async Task StageAsync(string name, int ordinal, Func<StageTicket, Task> work)
    {
        var ticket = (await store.BeginStageAsync(jobId, name, ordinal, null, default))!.Ticket;
        await work(ticket);
        Must(await store.CompleteStageIfRunningAsync(ticket, new StageUsage(12, 20, 1 << 28), default));
    }

    private static void Must(bool done)
    {
        if (!done)
        {
            throw new InvalidOperationException("The store refused a step of the played search.");
        }
    }

    private Evaluation Of(Architecture architecture, int round, bool isFailure)
    {
        var plan = space.Plan(architecture);
        var share8 = architecture.Policy.Values.Count(b => b == 8) / (double)architecture.Policy.Count;
        var latency = plan.Macs / 1e8 * (1 - (0.3 * share8)) * (1 + (0.05 * _random.NextDouble()));
        return new Evaluation
        {
            Index = _evaluations.Count,
            Round = round,
            ArchitectureId = architecture.Id,
            Genes = architecture.Genes,
            Choices = architecture.Choices,
            Policy = architecture.Policy,
            Quality = isFailure ? null : Score(Played(0.75 + (0.03 * Math.Log10(plan.Macs / 1e6)) - (0.01 * share8) + (0.004 * _random.NextDouble())), 6667),
            Latency = isFailure ? null : new LatencyMeasurement(latency, latency * 0.97, latency * 1.1, latency * 0.99, latency * 1.01, 301, 50, 1, 1, Device.Id) { P95Ms = latency * 1.15, P99Ms = latency * 1.4 },
            ModelBytes = plan.Bytes + 9000,
            Macs = plan.Macs,
            Parameters = plan.Parameters,
            Error = isFailure ? "<b>The loss is not a number.</b>" : null,
            Provenance = new EvaluationProvenance("5e", "da", "bn1000;minmax256", 0),
        };
    }

    /// <summary>A share as the task's metric has it: what is minimised is an error, the less the greater the share.</summary>
    private double Played(double share) => _metric.Direction == Direction.Maximize ? share : WorstError * (1 - share);

    private QualityScore Score(double value, int samples)
    {
        var reach = _metric.Direction == Direction.Maximize ? Reach : WorstError * Reach;
        return new QualityScore(_metric.Name, value, samples, value - reach, value + reach);
    }

    private FrontPoint PointOf(Evaluation e) => new()
    {
        ArchitectureId = e.ArchitectureId,
        Genes = e.Genes,
        Choices = e.Choices,
        Policy = e.Policy,
        Validation = Score(e.Quality!.Value, 3333),
        Test = Score(e.Quality.Value, 10_000),
        Latency = e.Latency!,
        ModelBytes = e.ModelBytes,
        Macs = e.Macs,
        Parameters = e.Parameters,
    };

    private SupernetRecord Supernet() => new()
    {
        Hash = string.Create(CultureInfo.InvariantCulture, $"{jobId}5e"),
        JobId = jobId,
        Recipe = "sandwich",
        Steps = 100,
        DataHash = "da",
        SpaceHash = space.Hash,
        TrainingCurveJson = """[{"step":50,"labelLoss":1.8,"distillationLoss":1.9},{"step":100,"labelLoss":1.2,"distillationLoss":1.25}]""",
    };
}
