using System.Collections.Immutable;
using NasService.Bench.Claims.Ofa;
using NasService.Bench.Claims.Transformers;
using NasService.Cli.Jobs;
using NasService.Core.Files;
using NasService.Core.Latency;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Training.Calibration;
using NasService.Training.Export;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

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
    private readonly OfaScorer _scorer;
    private readonly BatchNormCalibrator _batchNorm;

    /// <param name="job">Data and schedule; its space is one of those that may be asked for.</param>
    /// <param name="folder">Keeps what was found.</param>
    /// <param name="note">Told how far it is.</param>
    public ArmLab(ClaimJob job, string folder, Action<string> note)
    {
        (_job, _folder, _note) = (job, folder, note);
        _accuracies = new ResultFile(Path.Combine(folder, "accuracies.jsonl"));
        _scorer = new OfaScorer(job.Data, _scratch.Path);
        _batchNorm = new BatchNormCalibrator(job.Data, job.Definition.Calibration.BatchNormImages);
    }

    /// <summary>Validation images that networks are scored on.</summary>
    public int Images => _scorer.Images;

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
        foreach (var network in open)
        {
            using var scope = NewDisposeScope();
            var known = new OfaNetwork(network, space.Plan(network), false, false);
            var accuracy = _scorer.Score(supernet, known, _batchNorm.Calibrate(supernet, known.Plan, cancellationToken), cancellationToken);
            _accuracies.Add(NameOf(space, seed, network), accuracy);
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
            var files = await DedicatedThread.RunAsync("export", () => open.Select(n => Export(n.Space, n.Network, KeyOf(n))).ToArray());
            var metered = await meter.MeasureAsync(files, files[0], plan, Seed.Derive(0, "arms", 0), null, cancellationToken);
            foreach (var m in metered)
            {
                var latency = m.Latency ?? throw new InvalidOperationException($"{m.Model.ArchitectureId} cannot be measured: {m.Error}");
                kept.Add(m.Model.ArchitectureId, latency.MedianMs);
                File.Delete(m.Model.Path);
            }
        }

        return [.. networks.Select(n => kept.Get(KeyOf(n)))];

        string KeyOf((SearchSpace Space, Architecture Network) n) => $"{n.Space.Hash[..8]}-{n.Network.Id}-b{plan.Batch}";
    }

    public void Dispose() => _scratch.Dispose();

    private static string NameOf(SearchSpace space, int seed, Architecture network) => $"{space.Hash[..8]}-{seed}-{network.Id}";

    private Supernet Trained(SearchSpace space, int seed, CancellationToken cancellationToken)
    {
        var path = Path.Combine(_folder, $"{space.Hash[..8]}-{seed}.nas");
        if (Presence.OfFile(path))
        {
            return SupernetFile.Read(space, File.ReadAllBytes(path));
        }

        var settings = _job.Definition.Supernet;
        var supernet = new Supernet(space, seed);
        var training = new ClaimTraining(_job with { Space = space });
        var bytes = training.Stored(supernet, settings, _job.Resources.Recipe(settings.Recipe), seed, cancellationToken);
        File.WriteAllBytes(path, bytes);
        _note($"{space.Name}, seed {seed}: trained");
        return supernet;
    }

    private ModelFile Export(SearchSpace space, Architecture network, string name)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        using var supernet = new Supernet(space, 0);
        var plan = space.Plan(network);
        var extracted = SubNetworkExtractor.Extract(supernet, plan, _batchNorm.Calibrate(supernet, plan, CancellationToken.None));
        var path = Path.Combine(_scratch.Path, $"{name}.onnx");
        File.WriteAllBytes(path, OnnxExporter.Export(extracted, plan, new Dictionary<string, ActivationRange>(StringComparer.Ordinal)));
        return new ModelFile(name, path);
    }
}
