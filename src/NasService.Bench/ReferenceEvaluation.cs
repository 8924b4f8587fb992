using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Output;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Training.Data;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Data;
using static TorchSharp.torch;

namespace NasService.Bench;

/// <summary>
/// Evaluates sub-networks of Once-for-All's MobileNetV3 one at a time, as a search does it (BN recalibrated, folded, exported, scored in ONNX Runtime) and by
/// Once-for-All's own code, in turns on noise.
/// </summary>
internal sealed class ReferenceEvaluation(SpaceLibrary spaces, BlockCatalog blocks, IEnumerable<IRangeEstimator> estimators, BenchOutput output)
{
    private const string Space = "ofa-mbv3-w1.0";

    private const int Resolution = 64;

    private const int Classes = 10;

    /// <summary>Images that the reference recalibrates on, and as many that are classified.</summary>
    private const int Images = 2000;

    private const double EqualLimit = 0.3;

    private const double BudgetLimit = 0.15;

    public async Task<int> RunAsync(ParseResult parsed, string checkout, int networks, int budget, int seed, CancellationToken cancellationToken)
    {
        var definition = spaces.Open(Space, Environment.CurrentDirectory).GetValueOrThrow().Definition with { Classes = Classes, Input = new PictureInput(3, [Resolution]) };
        var space = new SearchSpace(definition, blocks);
        var result = await DedicatedThread.RunAsync("evaluation", () => Measure(space, Path.GetFullPath(checkout), networks, budget, seed, cancellationToken));
        BenchBar[] bars =
        [
            BenchBar.AtMost("one sub-network, equal images, of OFA's code as published", result.EqualOfPublished, EqualLimit),
            BenchBar.AtMost($"one sub-network, {budget} images for BN, of OFA's code as published", result.BudgetOfPublished, BudgetLimit),
        ];
        output.Write(parsed, "evaluate", [seed], [.. bars], result, Table(result));
        return ExitCodes.Done;
    }

    private ReferenceEvaluationResult Measure(SearchSpace space, string checkout, int networks, int budget, int seed, CancellationToken cancellationToken)
    {
        var architectures = Enumerable.Range(0, networks).Select(i => space.Sample(Seed.Derive(seed, "bench-train", i))).ToImmutableArray();
        var threads = Environment.ProcessorCount;
        var plan = new ReferencePlan(checkout, BenchScripts.OnceForAll(spaces), [.. architectures.Select(space.Plan)], 1, threads);
        using var published = new ReferenceSide(plan, false);
        using var tuned = new ReferenceSide(plan, true);
        var images = new SyntheticImages(3 * Images, 3, Resolution, Classes, seed);
        var data = DataSet.Open(images, new DataDefinition(images.Kind, "", Images * 3 / 2, false, 0), seed);
        var inputs = space.LargestPlan.Inputs;
        var part = EvaluationSet.Create(data.Samples, inputs, data.Split.Ranking.AsSpan()[..Images]);
        var ranking = new ModelScorer(_ => part, () => new AccuracyMeter());
        using var supernet = new Supernet(space, seed);
        using var scratch = new ScratchFolder();
        set_num_threads(threads);
        var sides = new (string Name, Func<int, StepTime> Run)[]
        {
            (ReferenceSides.Published, published.Evaluate),
            (ReferenceSides.Tuned, tuned.Evaluate),
            ("equal", i => Ours(i, Images)),
            ("budget", i => Ours(i, budget)),
        };
        var times = sides.Select(_ => new List<StepTime>()).ToArray();

        // The first network also warms everything up; it does not count.
        for (var i = -1; i < networks; i++)
        {
            for (var s = 0; s < sides.Length; s++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var time = sides[s].Run(Math.Max(i, 0));
                if (i >= 0)
                {
                    times[s].Add(time);
                }
            }
        }

        return new ReferenceEvaluationResult(
            Space, Resolution, Images, budget, threads, SoloTimes.Of(times[0]), SoloTimes.Of(times[1]), SoloTimes.Of(times[2]), SoloTimes.Of(times[3]));

        StepTime Ours(int index, int calibration) => StepTime.Of(() =>
        {
            var settings = new CalibrationDefinition(calibration, 1, estimators.First().Name, 100);
            var models = new CandidateModels(supernet, data, settings, estimators, sbyte.MaxValue);
            var architecture = architectures[index];
            var file = models.Write(architecture, Path.Combine(scratch.Path, $"{architecture.Id}.onnx"), cancellationToken);
            ranking.Score(file, inputs, cancellationToken, threads);
        });
    }

    private static FigureTable Table(ReferenceEvaluationResult r)
    {
        var table = new FigureTable("one sub-network", "images for BN", "images classified", "threads", "ms", "quartiles", "networks", "processor ms", "of published");
        foreach (var (name, calibration, t) in new[]
        {
            ("OFA's code, published", r.Images, r.Published), ("OFA's code, tuned", r.Images, r.Tuned), ("ours", r.Images, r.Equal), ("ours", r.Budget, r.OwnBudget),
        })
        {
            table.Row(
                name, $"{calibration}", $"{r.Images}", $"{r.Threads}", $"{t.Ms:F0}", $"{t.Q1:F0} - {t.Q3:F0}", $"{t.Steps}", $"{t.CpuMs:F0}", $"{t.Ms / r.Published.Ms:F3}");
        }

        return table;
    }
}
