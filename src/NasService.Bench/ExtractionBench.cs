using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Latency;
using NasService.Core.Seeds;
using NasService.Measurement.Quality;
using NasService.Training.Calibration;
using NasService.Training.Data;
using NasService.Training.Export;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using NasService.Pipeline.Candidates;
using static TorchSharp.torch;

namespace NasService.Bench;

/// <summary><c>nas bench extraction</c>: logits in the supernet, extracted, and exported.</summary>
internal sealed class ExtractionBench(BenchSupernets supernets, BenchOutput output) : IBenchmark
{
    private const double ExtractedLimit = 1e-4;
    private const double ExportedLimit = 1e-3;

    public Command Build()
    {
        var job = new Option<string>("--job") { Description = $"Id of a finished job, or {BenchSupernets.Untrained}", HelpName = "JOB", DefaultValueFactory = _ => BenchSupernets.Untrained };
        var networks = NumberOption.Count("--networks", "Random architectures", 50);
        var images = NumberOption.Count("--images", "Validation images for each", 64);
        var seed = BenchOptions.Seed();
        var command = new Command("extraction", "Logit differences between supernet, extracted network and exported file") { job, networks, images, seed };
        command.SetAction((parsed, token) => RunAsync(
            parsed, parsed.GetRequiredValue(job), parsed.GetValue(networks), parsed.GetValue(images), parsed.GetValue(seed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string job, int networks, int images, int seed, CancellationToken cancellationToken)
    {
        await using var opened = await supernets.OpenAsync(parsed, job, seed, cancellationToken);
        var rows = await DedicatedThread.RunAsync("extraction", () => Enumerable.Range(0, networks).Select(i => Compare(opened, images, seed, i, cancellationToken)).ToArray());
        var result = new ExtractionResult(
            job,
            networks,
            Math.Min(images, opened.Session.Data.Split.Ranking.Length),
            rows.Max(r => r.Logit),
            rows.Max(r => r.Extracted),
            Quantiles.Of(rows.Select(r => r.Extracted)).Median,
            rows.Max(r => r.Exported),
            Quantiles.Of(rows.Select(r => r.Exported)).Median);
        var table = new FigureTable("difference of logits", "largest", "median of the networks'")
            .Row("supernet / extracted", $"{result.Extracted:G3}", $"{result.ExtractedMedian:G3}")
            .Row("extracted / ONNX fp32", $"{result.Exported:G3}", $"{result.ExportedMedian:G3}")
            .Row("(largest logit)", $"{result.LargestLogit:G3}", "");
        BenchBar[] bars = [BenchBar.AtMost("supernet / extracted", result.Extracted, ExtractedLimit), BenchBar.AtMost("extracted / ONNX fp32", result.Exported, ExportedLimit)];
        output.Write(parsed, "extraction", [opened.Session.Job.Seed, seed], [.. bars], result, table);
        return Array.TrueForAll(bars, b => b.Met) ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static (double Logit, double Extracted, double Exported) Compare(SupernetSession opened, int images, int seed, int index, CancellationToken cancellationToken)
    {
        var (session, supernet) = (opened.Session, opened.Supernet);
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var architecture = session.Space.WithBits(session.Space.Sample(Seed.Derive(seed, "bench-extraction", index)), 32);
        var plan = session.Space.Plan(architecture);
        var statistics = new BatchNormCalibrator(session.Data, session.Definition.Calibration.BatchNormImages).Calibrate(supernet, plan, cancellationToken);
        var ranking = session.Data.Split.Ranking.AsSpan();
        var x = session.Data.Samples.Read(ranking[..Math.Min(images, ranking.Length)], new DataView(plan.Inputs)).ToTensors();
        var shared = Values(supernet.Forward(x, plan, new FixedStatistics(statistics)));
        var network = SubNetworkExtractor.Extract(supernet, plan, statistics);
        var extracted = Values(network.Compile()(x, null));
        var file = new ModelFile(architecture.Id, Path.Combine(opened.Scratch, $"{index}.onnx"));
        File.WriteAllBytes(file.Path, OnnxExporter.Export(network, plan, new Dictionary<string, ActivationRange>(StringComparer.Ordinal)));
        var exported = OnnxOutputs.Of(file, Values(x[0]), (int)x[0].shape[0], 1, cancellationToken);
        return (shared.Max(v => Math.Abs((double)v)), LargestDifference(shared, extracted), LargestDifference(extracted, exported));
    }

    /// <summary>Row-major, whatever the strides.</summary>
    private static float[] Values(Tensor t) => t.contiguous().data<float>().ToArray();

    private static double LargestDifference(float[] a, float[] b) => a.Zip(b, (x, y) => Math.Abs((double)x - y)).Max();
}
