using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Reports.Charts;
using NasService.Core.Spaces;
using NasService.Measurement.Quality;
using NasService.Torch.Extras;
using NasService.Training.Data;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Data;
using static TorchSharp.torch;

namespace NasService.Bench;

/// <summary><c>nas bench scaling</c>: a training step and an evaluation of the demo's largest network, with one thing changed at a time.</summary>
internal sealed class ScalingBench(SpaceLibrary spaces, BlockCatalog blocks, IEnumerable<IRangeEstimator> estimators, BenchOutput output) : IBenchmark
{
    private const string Space = "fashion-mbconv";

    private const int Batch = 64;

    private const int Resolution = 28;

    private const int Images = 1000;

    /// <summary>Channels that the kernels handle: multiples of it.</summary>
    private const int Lanes = 8;

    private static readonly (string Dimension, double Base, ImmutableArray<double> Values)[] s_dimensions =
    [
        ("width", 1, [0.5, 1, 1.5, 2, 3]), ("depth", 2, [1, 2, 3, 4, 6]), ("resolution", Resolution, [14, 20, 28, 40, 56]), ("batch", Batch, [16, 32, 64, 128, 256]),
        ("threads", 1, [1, 2]),
    ];

    public Command Build()
    {
        var repeats = NumberOption.Count("--repeats", "Timings of each; medians are shown", 5);
        var plot = new Option<FileInfo?>("--svg") { Description = "File for a plot of the table", HelpName = "FILE" };
        var seed = BenchOptions.Seed();
        var command = new Command("scaling", "Cost of a training step and of an evaluation against width, depth, resolution, batch and threads") { repeats, plot, seed };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(repeats), parsed.GetValue(plot), parsed.GetValue(seed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int repeats, FileInfo? plot, int seed, CancellationToken cancellationToken)
    {
        var definition = spaces.Open(Space, Environment.CurrentDirectory).GetValueOrThrow().Definition;
        var points = new List<ScalingPoint>();
        foreach (var (dimension, atBase, values) in s_dimensions)
        {
            foreach (var value in values)
            {
                output.Note($"{dimension} {value}");
                points.Add(await DedicatedThread.RunAsync("scaling", () => Measure(definition, dimension, atBase, value, repeats, seed, cancellationToken)));
            }
        }

        var result = new ScalingResult(Space, Images, Images, [.. points]);
        if (plot is not null)
        {
            await File.WriteAllTextAsync(plot.FullName, Plot(result), cancellationToken);
        }

        output.Write(parsed, "scaling", [seed], [], result, Table(result));
        return ExitCodes.Done;
    }

    private ScalingPoint Measure(SpaceDefinition definition, string dimension, double atBase, double value, int repeats, int seed, CancellationToken cancellationToken)
    {
        int Of(string name, int otherwise) => name == dimension ? (int)value : otherwise;
        var width = dimension == "width" ? value : 1;
        var space = new SearchSpace(Changed(definition, width, Of("depth", 0), Of("resolution", Resolution)), blocks);
        var (threads, batch) = (Of("threads", 1), Of("batch", Batch));
        set_num_threads(threads);
        var images = new SyntheticImages(Math.Max(3 * Images, 4 * batch), definition.Input.Channels, space.LargestPlan.Inputs[0].Shape[1], definition.Classes, seed);
        var augmentation = new DataDefinition(images.Kind, "", 3 * Images / 2, true, 0);
        var data = DataSet.Open(images, augmentation, seed);
        using var side = new SoloSide(space, data, augmentation, batch, [space.LargestPlan], TorchExtras.Current, seed);
        for (var i = 0; i <= repeats + 1; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            side.Step(true, i > 1);
        }

        var evaluation = dimension == "batch" ? double.NaN : Evaluate(space, data, threads, repeats, seed, cancellationToken);
        return new ScalingPoint(dimension, value, value / atBase, space.LargestPlan.Macs, SoloTimes.Of(side.Largest).Ms, evaluation);
    }

    private double Evaluate(SearchSpace space, DataSet data, int threads, int repeats, int seed, CancellationToken cancellationToken)
    {
        var architecture = space.Largest();
        var inputs = space.LargestPlan.Inputs;
        var images = EvaluationSet.Create(data.Samples, inputs, data.Split.Ranking.AsSpan()[..Images]);
        var ranking = new ModelScorer(_ => images, () => new AccuracyMeter());
        using var supernet = new Supernet(space, seed);
        using var scratch = new ScratchFolder();
        var times = new List<StepTime>();
        for (var i = 0; i <= repeats; i++)
        {
            times.Add(StepTime.Of(() =>
            {
                var models = new CandidateModels(supernet, data, new CalibrationDefinition(Images, 1, estimators.First().Name, 100), estimators, sbyte.MaxValue);
                ranking.Score(models.Write(architecture, Path.Combine(scratch.Path, "model.onnx"), cancellationToken), inputs, cancellationToken, threads);
            }));
        }

        return SoloTimes.Of(times[1..]).Ms;
    }

    /// <param name="definition">The demo's space.</param>
    /// <param name="width">Times as many channels everywhere.</param>
    /// <param name="depth">Blocks of each stage; 0: as they are.</param>
    /// <param name="resolution">Side of the images.</param>
    private static SpaceDefinition Changed(SpaceDefinition definition, double width, int depth, int resolution)
    {
        int Wide(int channels) => Math.Max(Lanes, (int)Math.Round(channels * width / Lanes) * Lanes);
        return definition with
        {
            Input = definition.Input.With([resolution]),
            Stem = definition.Stem is { } stem ? stem with { Channels = Wide(stem.Channels) } : null,
            Stages = [.. definition.Stages.Select(s => s with { Channels = Wide(s.Channels), Depth = depth == 0 ? s.Depth : [depth] })],
            Head = definition.Head with { Channels = Wide(definition.Head.Channels) },
        };
    }

    private static FigureTable Table(ScalingResult r)
    {
        var table = new FigureTable("dimension", "value", "million MACs", "step ms", "of the base's", "evaluation ms", "of the base's");
        foreach (var line in r.Points.GroupBy(p => p.Dimension))
        {
            var atBase = line.First(p => p.Factor == 1);
            foreach (var p in line)
            {
                var evaluation = double.IsNaN(p.EvaluationMs) ? ("", "") : ($"{p.EvaluationMs:F0}", $"{p.EvaluationMs / atBase.EvaluationMs:F2}");
                table.Row(p.Dimension, $"{p.Value}", $"{p.Macs / 1e6:F1}", $"{p.StepMs:F1}", $"{p.StepMs / atBase.StepMs:F2}", evaluation.Item1, evaluation.Item2);
            }
        }

        return table;
    }

    private static string Plot(ScalingResult r)
    {
        var lines = new List<(string, IReadOnlyList<(double, double)>)>();
        foreach (var line in r.Points.GroupBy(p => p.Dimension))
        {
            var atBase = line.First(p => p.Factor == 1);
            lines.Add(($"step, {line.Key}", [.. line.Select(p => (p.Factor, p.StepMs / atBase.StepMs))]));
            if (line.All(p => !double.IsNaN(p.EvaluationMs)))
            {
                lines.Add(($"evaluation, {line.Key}", [.. line.Select(p => (p.Factor, p.EvaluationMs / atBase.EvaluationMs))]));
            }
        }

        return LineChart.Draw("Cost of a training step and of an evaluation", "times the demo's largest network", "times its cost", lines);
    }
}
