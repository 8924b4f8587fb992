using System.Collections.Immutable;
using NasService.Bench.Claims.Arms;
using NasService.Cli.Jobs;
using NasService.Core.Latency;
using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Data;
using NasService.Training.Export;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using NasService.Training.Supernets;

namespace NasService.Bench.Claims.Text;

/// <summary>Trains an encoder with exits for each seed, which it keeps, and runs and measures it by exported files.</summary>
internal sealed class ExitLab
{
    /// <summary>Tokens that are timed: the median of SST-2's sentences.</summary>
    private const int Tokens = 24;

    private const int WeightLimit = sbyte.MaxValue;

    private readonly ClaimJob _job;
    private readonly Action<string> _note;
    private readonly KeptSupernets _supernets;
    private readonly Func<ImmutableArray<TensorSpec>, EvaluationSet> _validation;
    private readonly Func<ImmutableArray<TensorSpec>, EvaluationSet> _test;

    /// <param name="job">Data, schedule and space.</param>
    /// <param name="folder">Keeps the supernets.</param>
    /// <param name="note">Told how far it is.</param>
    public ExitLab(ClaimJob job, string folder, Action<string> note)
    {
        (_job, _note, _supernets) = (job, note, new KeptSupernets(job, folder, note));
        var test = job.Resources.DataSource(job.Definition.Data.Kind).OpenTest(job.Definition.Data);
        Sentences = test.Count;
        _validation = EvaluationSet.Cached(i
            => EvaluationSet.Create(job.Data.Samples, i, [.. job.Data.Split.Ranking, .. job.Data.Split.Scoring]));
        _test = EvaluationSet.Cached(i => EvaluationSet.Create(test, i, [.. Enumerable.Range(0, test.Count)]));
    }

    /// <summary>Of the test set.</summary>
    public int Sentences { get; }

    /// <summary>What the exits of a seed's network say to the sentences held back from training, and to those of the test.
    /// Synchronous.</summary>
    public (ExitAnswers Validation, ExitAnswers Test) Answers(int seed, int bits, CancellationToken cancellationToken)
    {
        using var scratch = new ScratchFolder();
        using var supernet = _supernets.Trained(_job.Space, seed, _job.Definition.Supernet, null, cancellationToken);
        var (validation, test) = (new List<float[]>(), new List<float[]>());
        foreach (var plan in Depths(bits))
        {
            var file = Write(supernet, plan, Path.Combine(scratch.Path, $"{validation.Count}.onnx"));
            validation.Add(Outputs(_validation(plan.Inputs), file));
            test.Add(Outputs(_test(plan.Inputs), file));
        }

        _note($"seed {seed}, {bits} bits: answers of {validation.Count} exits");
        var inputs = Depths(bits)[0].Inputs;
        return (ExitAnswers.Of(validation, Classes(_validation(inputs))), ExitAnswers.Of(test, Classes(_test(inputs))));

        float[] Outputs(EvaluationSet set, ModelFile file) => OnnxOutputs.Of(file, set.Inputs, set.Targets.Count, 1, cancellationToken);
    }

    /// <summary>Medians in milliseconds: until each exit has answered, its parts run one behind the other, and of networks that end
    /// there.</summary>
    public async Task<(ImmutableArray<double> Exits, ImmutableArray<double> Whole)> MeasureAsync(int bits,
        CancellationToken cancellationToken)
    {
        using var scratch = new ScratchFolder();
        var depths = Depths(bits);
        var parts = ExitPlans.Of(depths, TextInput.MaskName);
        var files = await DedicatedThread.RunAsync("export", () =>
        {
            using var supernet = new Supernet(_job.Space, 0);
            return depths.Concat(parts).Select((p, i) => Write(supernet, p, Path.Combine(scratch.Path, $"{i}.onnx"))).ToArray();
        });
        var plan = _job.Definition.Latency.Plan.AtLength(Tokens);
        var metered = await _job.Resources.Meter(_job.Definition.Latency)
            .MeasureAsync(files, files[0], plan, Seed.Derive(0, "exits", bits), null, cancellationToken);
        var ms = files.Select(f => metered.Single(m => m.Model == f).GetLatencyOrThrow().MedianMs).ToArray();
        var total = 0.0;
        return ([.. ms[depths.Length..].Select(m => total += m)], [.. ms[..depths.Length]]);
    }

    /// <summary>Writes a network, or a part of one, as ONNX.</summary>
    public static ModelFile Write(Supernet supernet, NetworkPlan plan, string path)
    {
        var network = SubNetworkExtractor.Extract(supernet, plan, NetworkStatistics.None);
        File.WriteAllBytes(path,
            OnnxExporter.Export(network, plan, new Dictionary<string, ActivationRange>(StringComparer.Ordinal), WeightLimit));
        return new ModelFile(Path.GetFileNameWithoutExtension(path), path);
    }

    private static int[] Classes(EvaluationSet set) => [.. Enumerable.Range(0, set.Targets.Count).Select(i => (int)set.Targets.Of(i)[0])];

    /// <summary>The network that ends behind fewer and more of its blocks.</summary>
    private ImmutableArray<NetworkPlan> Depths(int bits)
        => [.. ArmNetworks.Every(_job.Space, d => ArmNetworks.IsOf(d, "depth")).Select(a => _job.Space.Plan(_job.Space.WithBits(a, bits)))
            .OrderBy(p => p.Macs)];
}
