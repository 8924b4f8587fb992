using System.Collections.Immutable;
using NasService.Cli.Jobs;
using NasService.Core.Spaces;
using NasService.Torch.Extras;
using NasService.Training.Calibration;
using NasService.Training.Data;
using NasService.Training.Supernets;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;
using static TorchSharp.torch;

namespace NasService.Bench;

/// <summary>
/// Ways of scoring a generation, from the plain one (one candidate after the other, all cores inside each operator, BN recalibrated on 2,000
/// images, accuracy of the supernet itself) to the one that searches use.
/// </summary>
internal sealed class EvaluatePaths
{
    private const int PlainImages = 2000;

    private const int PlainBatch = 250;

    private static readonly int s_cores = Environment.ProcessorCount;

    private readonly SupernetSession _opened;

    public EvaluatePaths(SupernetSession opened)
    {
        _opened = opened;
        var own = opened.Session.Definition.Calibration.BatchNormImages;
        All =
        [
            new("plain, libtorch's operators", (g, t) => PlainAsync(g, TorchExtras.Plain, t)),
            new("our operators", (g, t) => PlainAsync(g, TorchExtras.Current, t)),
            new("exported, BN folded, ONNX Runtime", OneByOneAsync),
            SideBySide(PlainImages),
            new($"BN from {own} images", (g, t) => ScoreAsync(g, own, false, s_cores, 1, t)),
            new("calibrated once a topology", (g, t) => ScoreAsync(g, own, true, s_cores, 1, t)),
        ];
    }

    public ImmutableArray<EvaluatePath> All { get; }

    public EvaluatePath SideBySide(int images)
        => new($"{s_cores} candidates at once, a thread each", (g, t) => ScoreAsync(g, images, false, s_cores, 1, t));

    private Task<double[]> PlainAsync(ImmutableArray<Architecture> generation, ITorchExtras extras, CancellationToken cancellationToken)
    {
        var data = _opened.Session.Data;
        var calibrator = new BatchNormCalibrator(data, PlainImages, extras);
        return DedicatedThread.RunAsync("plain", () =>
        {
            // A thread's own setting: the others keep one thread inside an operator.
            set_num_threads(s_cores);
            try
            {
                return generation.Select(a => Plain(a, data, calibrator, extras, cancellationToken)).ToArray();
            }
            finally
            {
                set_num_threads(1);
            }
        });
    }

    /// <summary>libtorch has no int8 kernels of ours, so a candidate with int8 blocks is scored on its file here too.</summary>
    private double Plain(Architecture architecture, DataSet data, BatchNormCalibrator calibrator, ITorchExtras extras, CancellationToken cancellationToken)
    {
        var plan = _opened.Session.Space.Plan(architecture);
        if (plan.Layers.Any(l => l.Bits < 32))
        {
            return Score(architecture, Models(PlainImages, extras), s_cores, cancellationToken);
        }

        var norm = new FixedStatistics(calibrator.Calibrate(_opened.Supernet, plan, cancellationToken));
        var indices = data.Split.Ranking.AsSpan();
        var correct = 0L;
        using var noGrad = no_grad();
        for (var i = 0; i < indices.Length; i += PlainBatch)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var scope = NewDisposeScope();
            var part = indices.Slice(i, Math.Min(PlainBatch, indices.Length - i));
            var batch = data.Samples.Read(part, new DataView(plan.Inputs));
            var logits = _opened.Supernet.Forward(batch.ToTensors(), plan, norm);
            correct += logits.argmax(1).eq(batch.Targets.ToTensor(data.TargetScale)).sum().item<long>();
        }

        return correct / (double)indices.Length;
    }

    private Task<double[]> OneByOneAsync(ImmutableArray<Architecture> generation, CancellationToken cancellationToken)
        => DedicatedThread.RunAsync("one by one", () =>
        {
            set_num_threads(s_cores);
            try
            {
                return generation.Select(a => Score(a, Models(PlainImages), s_cores, cancellationToken)).ToArray();
            }
            finally
            {
                set_num_threads(1);
            }
        });

    private async Task<double[]> ScoreAsync(
        ImmutableArray<Architecture> generation, int images, bool cached, int atOnce, int threads, CancellationToken cancellationToken)
    {
        var shared = Models(images);
        var accuracies = new double[generation.Length];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(t => DedicatedThread.RunAsync($"candidate {t}", () =>
        {
            for (var i = Interlocked.Increment(ref next); i < generation.Length; i = Interlocked.Increment(ref next))
            {
                accuracies[i] = Score(generation[i], cached ? shared : Models(images), threads, cancellationToken);
            }

            return true;
        })));
        return accuracies;
    }

    private double Score(Architecture architecture, CandidateModels models, int threads, CancellationToken cancellationToken)
    {
        var plan = _opened.Session.Space.Plan(architecture);
        var file = models.Write(architecture, Path.Combine(_opened.Scratch, $"{architecture.Id}.onnx"), cancellationToken);
        return _opened.Session.Ranking.Score(file, plan.Inputs, cancellationToken, threads).Value;
    }

    /// <summary>Without a topology in its cache.</summary>
    private CandidateModels Models(int images, ITorchExtras? extras = null)
    {
        var session = _opened.Session;
        return new CandidateModels(
            _opened.Supernet,
            session.Data,
            session.Definition.Calibration with { BatchNormImages = images },
            _opened.Worker.Get<JobResources>().RangeEstimators,
            session.WeightLimit,
            extras);
    }
}
