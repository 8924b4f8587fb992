using System.Collections.Immutable;
using NasService.Core.Artifacts;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Progress;
using NasService.Core.Spaces;
using NasService.Measurement.Quality;
using NasService.Training.Data;
using NasService.Training.Operators;
using NasService.Training.Supernets;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Data;
using NasService.Pipeline.Devices;

namespace NasService.Pipeline.Jobs;

/// <summary>One job as this process runs it: its documents, its store, and what its stages share in memory. Not thread-safe.</summary>
internal sealed class JobSession : IAsyncDisposable
{
    private readonly JobResources _resources;
    private Supernet? _supernet;
    private CandidateModels? _models;
    private readonly Dictionary<string, ILatencyMeter> _followers = new(StringComparer.Ordinal);
    private ILatencyMeter? _meter;
    private ImmutableArray<LatencyScenario> _scenarios;
    private DataSet? _data;
    private JobStage? _stage;
    private bool _isDataSame;

    public JobSession(SearchJob job, JobDefinition definition, SearchSpace space, JobResources resources, IProgressReporter progress)
    {
        Job = job;
        Definition = definition;
        Space = space;
        _resources = resources;
        Progress = progress;
        Ranking = new ModelScorer(EvaluationSet.Cached(i => EvaluationSet.Create(Data.Samples, i, Data.Split.Ranking.AsSpan())), CreateQualityMeter);
        Scoring = new ModelScorer(EvaluationSet.Cached(i => EvaluationSet.Create(Data.Samples, i, Data.Split.Scoring.AsSpan())), CreateQualityMeter);
    }

    public SearchJob Job { get; }

    public JobDefinition Definition { get; }

    public SearchSpace Space { get; }

    public IProgressReporter Progress { get; }

    public IJobStore Store => _resources.Store;

    public IArtifactStore Artifacts => _resources.Artifacts;

    public TimeProvider Time => _resources.Time;

    /// <summary>Of its networks.</summary>
    public OpCatalog Operators => _resources.Operators;

    /// <summary>How bundles describe what its models read.</summary>
    public BundleInputs BundleInputs => _resources.BundleInputs;

    /// <summary>Scratch files of this job: checkpoints, models under evaluation.</summary>
    public string Folder => Path.Combine(_resources.Folder.Checkpoints, Job.Id);

    /// <summary>The stage that is running.</summary>
    /// <exception cref="InvalidOperationException">None is.</exception>
    public JobStage Stage
    {
        get => _stage ?? throw new InvalidOperationException("Expected a running stage, got none.");
        set => _stage = value;
    }

    public DataSet Data => _data ??= DataSet.Open(_resources.DataSource(Definition.Data.Kind), Definition.Data, Definition.Seed);

    /// <summary>Notes which files the job begins with.</summary>
    public async Task BeginDataAsync(CancellationToken cancellationToken) => _isDataSame |= await DataLedger.BeginAsync(this, cancellationToken);

    /// <summary>Looked at once: what is in memory does not change any more.</summary>
    /// <param name="isTestRepaired">The stage that opens the test set has failed: files that changed since may have been repaired.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    /// <exception cref="Core.Input.InputException">The images are not those that the job began with.</exception>
    public async Task EnsureSameDataAsync(bool isTestRepaired, CancellationToken cancellationToken)
    {
        if (!_isDataSame)
        {
            await DataLedger.EnsureSameAsync(this, isTestRepaired, cancellationToken);
            _isDataSame = true;
        }
    }

    /// <summary>What networks are judged by.</summary>
    public QualityMetric Metric => Space.Definition.Task.Metric;

    /// <summary>Of the task's metric, empty.</summary>
    public IQualityMeter CreateQualityMeter() => _resources.Quality.Create(Space.Definition.Task.Name);

    /// <summary>What the best constant answer is worth on the images that rank candidates.</summary>
    public double ConstantQuality
    {
        get
        {
            var rows = new TargetRows(Data.Samples.Targets.Rows(Data.Split.Ranking.AsSpan()), Data.Samples.Targets.Width);
            return Space.Definition.Task.PredictsNext
                ? rows.JudgeSame(new float[rows.Width * Space.Definition.Classes], CreateQualityMeter()).Value
                : rows.JudgeConstant(CreateQualityMeter()).Value;
        }
    }

    /// <summary>On the images that rank candidates.</summary>
    public ModelScorer Ranking { get; }

    /// <summary>On the images that score the front: none of them has ranked a candidate.</summary>
    public ModelScorer Scoring { get; }

    /// <summary>Default: the one that the job names, on this machine.</summary>
    public ILatencyMeter Meter
    {
        get => _meter ??= new ExpectedLatencyMeter(_resources.Meter(Definition.Latency));
        init => _meter = new ExpectedLatencyMeter(value);
    }

    /// <summary>Those of the devices that follow, by name. Default: on this machine, as the job names them.</summary>
    public IReadOnlyDictionary<string, ILatencyMeter> Followers
    {
        init
        {
            foreach (var (name, meter) in value)
            {
                _followers.Add(name, new ExpectedLatencyMeter(meter));
            }
        }
    }

    /// <summary>Every way to run that has a front, the first one first; those of devices that follow with the ids of these.</summary>
    public ImmutableArray<LatencyScenario> Scenarios
    {
        get
        {
            if (_scenarios.IsDefault)
            {
                _scenarios = [.. Definition.Scenarios.Select(s => s.Device is null ? s : s with { DeviceId = MeterOf(s).Device.Id })];
            }

            return _scenarios;
        }
    }

    /// <summary>What the session knows of the devices that follow.</summary>
    public FollowerStates FollowerStates { get; } = new();

    /// <summary>What measures a scenario.</summary>
    /// <exception cref="Core.Input.InputException">This machine has no such device.</exception>
    public ILatencyMeter MeterOf(LatencyScenario scenario)
    {
        if (scenario.Device is not { } name)
        {
            return Meter;
        }

        if (!_followers.TryGetValue(name, out var meter))
        {
            meter = new ExpectedLatencyMeter(_resources.Meter(Definition.Latency with { Device = name }));
            _followers.Add(name, meter);
        }

        return meter;
    }

    /// <summary>The device of this id among those of the job; the first one where none has it.</summary>
    public DeviceFingerprint DeviceOf(string deviceId)
        => Scenarios.Select(s => MeterOf(s).Device).FirstOrDefault(d => d.Id == deviceId) ?? Meter.Device;

    /// <summary>Tells who watches the job, and who looks at it later.</summary>
    public async Task SayAsync(string text, CancellationToken cancellationToken)
    {
        Progress.Note(text);
        await Store.NoteAsync(Stage.Ticket, text, cancellationToken);
    }

    /// <summary>Largest magnitude of an int8 weight on the device that is measured.</summary>
    public int WeightLimit => WeightLimitOf(Meter.Device);

    /// <summary>The same on another device: devices with the same are of one class, and int8 networks have the same quality on all of
    /// it.</summary>
    public static int WeightLimitOf(DeviceFingerprint device) => JobResources.WeightLimit(device);

    /// <summary>Who scores candidates instead of this process; null: nobody.</summary>
    public ICandidateScorer? Scorer { get; init; }

    /// <summary>Scratch files of this process: another that works on the same job has its own.</summary>
    public string Scratch => Path.Combine(Folder, $"scratch-{Environment.MachineName}-{Environment.ProcessId}");

    /// <summary>The trained supernet's exporter.</summary>
    public async Task<CandidateModels> GetModelsAsync(CancellationToken cancellationToken)
    {
        if (_models is null)
        {
            _supernet ??= await SupernetLoader.LoadAsync(this, cancellationToken);
            _models = new CandidateModels(_supernet, Data, Definition.Calibration, _resources.RangeEstimators, WeightLimit);
        }

        return _models;
    }

    /// <summary>Scores in this process.</summary>
    public async Task<ICandidateScorer> GetLocalScorerAsync(CancellationToken cancellationToken)
        => new LocalScorer(await GetModelsAsync(cancellationToken), Ranking, Path.Combine(Scratch, "models"), Environment.ProcessorCount, _resources.Measurements);

    public async Task<CandidateEvaluator> GetEvaluatorAsync(CancellationToken cancellationToken)
    {
        var supernet = await Store.GetSupernetAsync(Job.Id, cancellationToken) ?? throw new InvalidOperationException("Expected a trained supernet, got none.");
        var provenance = new EvaluationProvenance(supernet.Hash, Data.Hash, Definition.Calibration.Key, Definition.Seed);
        return new CandidateEvaluator(Scorer ?? await GetLocalScorerAsync(cancellationToken), Meter, [.. Definition.Leading], Space,
            provenance);
    }

    /// <summary>Which files the test set comes from; none is opened.</summary>
    public IEnumerable<string> TestFiles => _resources.DataSource(Definition.Data.Kind).TestFiles(Definition.Data);

    /// <summary>On the test set. Only the stage that runs after the front is fixed may ask.</summary>
    public ModelScorer OpenTest()
    {
        var set = _resources.DataSource(Definition.Data.Kind).OpenTest(Definition.Data).PreparedAs(Data.Samples);
        var all = Enumerable.Range(0, set.Count).ToArray();
        return new ModelScorer(EvaluationSet.Cached(i => EvaluationSet.Create(set, i, all)), CreateQualityMeter);
    }

    /// <summary>Takes over a supernet just trained, instead of loading it again.</summary>
    public void Adopt(Supernet supernet)
    {
        _supernet?.Dispose();
        _supernet = supernet;
        _models = null;
    }

    public async ValueTask DisposeAsync()
    {
        _supernet?.Dispose();
        foreach (var meter in _followers.Values.Prepend(_meter).OfType<IAsyncDisposable>())
        {
            await meter.DisposeAsync();
        }
    }
}
