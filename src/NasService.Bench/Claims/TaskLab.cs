using System.Collections.Frozen;
using System.Collections.Immutable;
using NasService.Bench.Claims.Ofa;
using NasService.Cli.Jobs;
using NasService.Core.Latency;
using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Measurement.Quality;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Data;
using NasService.Training.Calibration;
using NasService.Training.Data;
using NasService.Training.Export;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Bench.Claims;

/// <summary>
/// Judges networks of a job, whatever its task, on its validation samples: exported files in the runtime, or a simulation of widths that
/// no file has. What was found is kept in a folder, so that a run that was stopped goes on. Synchronous but for the measuring.
/// </summary>
/// <param name="job">Data and task.</param>
/// <param name="folder">Keeps what was found.</param>
internal sealed class TaskLab(ClaimJob job, string folder) : IDisposable
{
    private readonly ScratchFolder _scratch = new();
    private readonly int[] _samples = [.. job.Data.Split.Ranking.Concat(job.Data.Split.Scoring)];
    private readonly ModelScorer _scorer = new(
        EvaluationSet.Cached(i => EvaluationSet.Create(job.Data.Samples, i, [.. job.Data.Split.Ranking, .. job.Data.Split.Scoring])),
        () => QualityMeters.Shipped.Create(job.Space.Definition.Task.Name));

    public ResultFile Kept { get; } = new(Path.Combine(folder, "results.jsonl"));

    public int Samples => _samples.Length;

    /// <summary>The network with its BN folded, and its activations' ranges where the plan has int8.</summary>
    public (FoldedNetwork Network, FrozenDictionary<string, ActivationRange> Ranges) Fold(Supernet weights, NetworkPlan plan,
        CancellationToken cancellationToken)
    {
        var calibration = job.Definition.Calibration;
        var statistics = new BatchNormCalibrator(job.Data, calibration.BatchNormImages).Calibrate(weights, plan, cancellationToken);
        var network = SubNetworkExtractor.Extract(weights, plan, statistics, job.Data.TargetScale);
        return (network, plan.Layers.Any(l => l.Format.NeedsRanges)
            ? new RangeCalibrator(job.Data, calibration, job.Resources.RangeEstimators).Calibrate(network, cancellationToken)
            : FrozenDictionary<string, ActivationRange>.Empty);
    }

    /// <summary>The task's metric of the exported file: fp32, int8 and mixed as the plan says.</summary>
    /// <param name="weights">A supernet, or a network's own.</param>
    /// <param name="plan">The network with its policy.</param>
    /// <param name="learned">Steps that were trained with it; null: calibrated ones.</param>
    /// <param name="cancellationToken">Ends between batches.</param>
    public double Score(Supernet weights, NetworkPlan plan, LearnedSteps? learned, CancellationToken cancellationToken)
    {
        var path = Path.Combine(_scratch.Path, $"{Guid.NewGuid():N}.onnx");
        File.WriteAllBytes(path, Export(weights, plan, learned, cancellationToken));
        try
        {
            return _scorer.Score(new ModelFile("network", path), plan.Inputs, cancellationToken, Environment.ProcessorCount).Value;
        }
        finally
        {
            File.Delete(path);
        }
    }

    public byte[] Export(Supernet weights, NetworkPlan plan, LearnedSteps? learned, CancellationToken cancellationToken)
    {
        var (network, ranges) = Fold(weights, plan, cancellationToken);
        return OnnxExporter.Export(learned?.Of(network) ?? network, plan, learned is null ? ranges : learned.Of(ranges), sbyte.MaxValue);
    }

    /// <summary>The same of whole samples in libtorch: a simulation, for what no file can say.</summary>
    /// <param name="run">Inputs to outputs; what it makes belongs to the scope around it.</param>
    public double Simulate(Func<Tensor, Tensor> run)
    {
        var meter = QualityMeters.Shipped.Create(job.Space.Definition.Task.Name);
        var wholes = (IWholeSamples)job.Data.Samples;
        using var noGrad = no_grad();
        foreach (var index in _samples)
        {
            using var scope = NewDisposeScope();
            var (shape, values, target) = wholes.Whole(index);
            var output = run(tensor(values, 1, shape.Channels, shape[1], shape[2]));
            meter.Accumulate(output.contiguous().data<float>().ToArray(), target);
        }

        return meter.Finish().Value;
    }

    /// <summary>A pass with folded weights under a rounding.</summary>
    public static Func<Tensor, Tensor> Rounded(FoldedNetwork network, NetworkPlan plan, ILayerRounding rounding)
        => x => NetworkRunner.Run([x], plan, new FoldedPass(network, rounding));

    /// <summary>Medians in milliseconds; files are written first, all of them.</summary>
    /// <param name="files">Bytes by name.</param>
    /// <param name="cancellationToken">Ends between runs.</param>
    public async Task<ImmutableDictionary<string, double>> MeasureAsync(IReadOnlyDictionary<string, byte[]> files,
        CancellationToken cancellationToken)
    {
        var models = files.Select(f => new ModelFile(f.Key, Path.Combine(_scratch.Path, $"{f.Key}.onnx"))).ToArray();
        foreach (var model in models)
        {
            File.WriteAllBytes(model.Path, files[model.ArchitectureId]);
        }

        var meter = job.Resources.Meter(job.Definition.Latency);
        var metered = await meter.MeasureAsync(models, models[0], job.Definition.Latency.Plan, Seed.Derive(0, "task-lab", 0), null,
            cancellationToken);
        return metered.ToImmutableDictionary(m => m.Model.ArchitectureId, m => m.GetLatencyOrThrow().MedianMs, StringComparer.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();
}
