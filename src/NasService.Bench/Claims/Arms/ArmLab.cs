using System.Collections.Immutable;
using NasService.Bench.Claims.Ofa;
using NasService.Cli.Jobs;
using NasService.Core.Latency;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Measurement.Quality;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Data;
using NasService.Training.Data;
using NasService.Training.Supernets;

namespace NasService.Bench.Claims.Arms;

/// <summary>
/// Trains supernets, scores sub-networks and measures latencies, and keeps all of it in a folder: a run that was stopped goes on where it
/// was, and latencies are measured anew if asked.
/// </summary>
internal sealed class ArmLab : IDisposable
{
    private readonly ClaimJob _job;
    private readonly string _folder;
    private readonly Action<string> _note;
    private readonly ResultFile _accuracies;
    private readonly ScratchFolder _scratch = new();
    private readonly ModelScorer _scorer;
    private readonly KeptSupernets _supernets;

    /// <param name="job">Data and schedule; its space is one of those that may be asked for.</param>
    /// <param name="folder">Keeps what was found.</param>
    /// <param name="note">Told how far it is.</param>
    /// <param name="images">Validation images that networks are scored on, at most.</param>
    public ArmLab(ClaimJob job, string folder, Action<string> note, int images = int.MaxValue)
        : this(job, folder, note, $"{(images < int.MaxValue ? $"-{images}" : "")}", job.Data.Samples,
            [.. job.Data.Split.Ranking.Concat(job.Data.Split.Scoring).Take(images)])
    {
    }

    /// <param name="job">As above.</param>
    /// <param name="folder">As above.</param>
    /// <param name="note">As above.</param>
    /// <param name="part">Tells the accuracies of these samples from those of others.</param>
    /// <param name="set">Has them.</param>
    /// <param name="samples">That networks are scored on.</param>
    public ArmLab(ClaimJob job, string folder, Action<string> note, string part, IDataSet set, ImmutableArray<int> samples)
    {
        (_job, _folder, _note) = (job, folder, note);
        _accuracies = new ResultFile(Path.Combine(folder, $"accuracies{part}.jsonl"));
        Images = samples.Length;
        _supernets = new KeptSupernets(job, folder, note);
        _scorer = new ModelScorer(EvaluationSet.Cached(i => EvaluationSet.Create(set, i, samples.AsSpan())), () => new AccuracyMeter());
    }

    /// <summary>Samples that networks are scored on.</summary>
    public int Images { get; }

    /// <summary>The supernet that another space's is begun with, of the same seed; null: fresh weights.</summary>
    public Func<SearchSpace, SearchSpace?> BegunWith { get; init; } = static _ => null;

    /// <summary>Optimizer steps in a space; null: the job's.</summary>
    public Func<SearchSpace, int?> StepsIn { get; init; } = static _ => null;

    /// <summary>Share of the validation images that a sub-network of a seed's supernet gets right.</summary>
    /// <exception cref="KeyNotFoundException">It was not scored.</exception>
    public double Accuracy(SearchSpace space, int seed, Architecture network) => _accuracies.Get(NameOf(space, seed, network));

    /// <summary>Trains the supernet of a seed, unless it is kept, and scores those that were not. Synchronous.</summary>
    public void Score(SearchSpace space, int seed, IEnumerable<Architecture> networks, CancellationToken cancellationToken)
    {
        var open = networks.Where(n => !_accuracies.Has(NameOf(space, seed, n))).ToArray();
        if (open.Length == 0)
        {
            return;
        }

        using var supernet = Trained(space, seed, cancellationToken);
        var models = Models(supernet);
        foreach (var network in open)
        {
            var file = models.Write(network, Path.Combine(_scratch.Path, $"{network.Id}.onnx"), cancellationToken);
            _accuracies.Add(NameOf(space, seed, network), _scorer.Score(file, space.Plan(network).Inputs, cancellationToken).Value);
            File.Delete(file.Path);
        }

        _note($"{space.Name}, seed {seed}: {open.Length} networks scored, best {open.Max(n => Accuracy(space, seed, n)):P2}");
    }

    /// <summary>Medians in milliseconds, in the order given; fresh weights do as well as trained ones.</summary>
    /// <param name="meter">Runs the files.</param>
    /// <param name="plan">Its batch tells measurements apart.</param>
    /// <param name="networks">With the spaces that they are of.</param>
    /// <param name="isAnew">Whether what is kept is measured again.</param>
    /// <param name="cancellationToken">Ends between runs.</param>
    public async Task<ImmutableArray<double>> MeasureAsync(
        ILatencyMeter meter, MeasurementPlan plan, IReadOnlyList<(SearchSpace Space, Architecture Network)> networks, bool isAnew,
        CancellationToken cancellationToken)
    {
        var kept = new ResultFile(Path.Combine(_folder, "latencies.jsonl"));
        var open = networks.Where(n => isAnew || !kept.Has(KeyOf(n))).DistinctBy(KeyOf).ToArray();
        if (open.Length > 0)
        {
            var files = await DedicatedThread.RunAsync("export", () => Export(open, KeyOf, cancellationToken));
            var metered = await meter.MeasureAsync(files, files[0], plan, Seed.Derive(0, "arms", 0), null, cancellationToken);
            foreach (var m in metered)
            {
                kept.Add(m.Model.ArchitectureId, m.GetLatencyOrThrow().MedianMs);
                File.Delete(m.Model.Path);
            }
        }

        return [.. networks.Select(n => kept.Get(KeyOf(n)))];

        string KeyOf((SearchSpace Space, Architecture Network) n)
            => $"{n.Space.Hash[..8]}-{n.Network.Id}-b{plan.Batch}{(plan.Tokens is { } tokens ? $"t{tokens}" : "")}";
    }

    public void Dispose() => _scratch.Dispose();

    private static string NameOf(SearchSpace space, int seed, Architecture network) => $"{space.Hash[..8]}-{seed}-{network.Id}";

    private CandidateModels Models(Supernet supernet)
        => new(supernet, _job.Data, _job.Definition.Calibration, _job.Resources.RangeEstimators, sbyte.MaxValue);

    private Supernet Trained(SearchSpace space, int seed, CancellationToken cancellationToken)
    {
        var settings = _job.Definition.Supernet with { Steps = StepsIn(space) ?? _job.Definition.Supernet.Steps };
        return _supernets.Trained(space, seed, settings, BegunWith(space) is { } earlier ? Begin : null, cancellationToken);

        void Begin(Supernet supernet)
        {
            using var begun = Trained(earlier, seed, cancellationToken);
            SupernetTransfer.Copy(begun, supernet);
        }
    }

    private ModelFile[] Export(
        (SearchSpace Space, Architecture Network)[] networks, Func<(SearchSpace Space, Architecture Network), string> name, CancellationToken cancellationToken)
    {
        var files = new List<ModelFile>();
        foreach (var group in networks.GroupBy(n => n.Space))
        {
            using var supernet = new Supernet(group.Key, 0);
            var models = Models(supernet);
            files.AddRange(group.Select(n => new ModelFile(
                name(n), models.Write(n.Network, Path.Combine(_scratch.Path, $"{name(n)}.onnx"), cancellationToken).Path)));
        }

        return [.. files];
    }
}
