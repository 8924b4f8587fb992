using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Output;
using NasService.Core.Blocks;
using NasService.Core.Latency;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Core.Submission;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;
using NasService.Training.Export;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Transformers;

/// <summary>
/// <c>nas bench claims attention</c>: where linear attention becomes faster than fused softmax attention, by tokens; and what int8
/// products bring, by width. Latencies are measured of exported
/// files with fresh weights: they do not depend on what was learned.
/// </summary>
internal sealed class AttentionClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output) : IClaim
{
    /// <summary>Sides of the squares of tokens: 64 to 4,096 of them.</summary>
    private static readonly int[] s_sides = [8, 12, 16, 24, 32, 48, 64];

    private static readonly int[] s_widths = [48, 96, 192, 384];

    /// <summary>Tokens where widths are compared: DeiT's 14 x 14.</summary>
    private const int DeitSide = 14;

    private const double LeastGain = 1.5;

    public Command Build()
    {
        var seed = BenchOptions.Seed();
        var command = new Command("attention", "Latency of linear against softmax attention by tokens, and of int8 products by width") { seed };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(seed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int seed, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var latency = worker.Get<JobSubmission>().ReadFile(Path.Combine(spaces.Folder, "jobs", "demo.yaml")).Latency;
        var meter = worker.Get<JobResources>().Meter(latency);
        using var scratch = new ScratchFolder();
        var lengths = ImmutableArray.CreateBuilder<AttentionLength>();
        foreach (var side in s_sides)
        {
            var models = await DedicatedThread.RunAsync("export",
                () => new[] { "linear", "softmax" }.Select(a => Write(scratch.Path, a, side, 64, 32, seed)).ToArray());
            var measured = await MeasureAsync(meter, models, latency, seed, cancellationToken);
            lengths.Add(new AttentionLength(side * side, measured[0], measured[1]));
            output.Note($"{side * side} tokens: linear {measured[0]:F3} ms, softmax {measured[1]:F3} ms");
        }

        var widths = ImmutableArray.CreateBuilder<AttentionWidth>();
        foreach (var width in s_widths)
        {
            var models = await DedicatedThread.RunAsync("export",
                () => new[] { 32, 8 }.Select(bits => Write(scratch.Path, "softmax", DeitSide, width, bits, seed)).ToArray());
            var measured = await MeasureAsync(meter, models, latency, seed, cancellationToken);
            widths.Add(new AttentionWidth(width, measured[0], measured[1]));
            output.Note($"width {width}: fp32 {measured[0]:F3} ms, int8 {measured[1]:F3} ms");
        }

        var result = new AttentionResult(lengths.ToImmutable(), widths.ToImmutable());
        output.Write(
            parsed, "claims attention", [seed], [BenchBar.AtLeast("int8 against fp32 at a width of 192",
                result.Widths.Single(w => w.Width == 192).Gain, LeastGain)], result, Lengths(result), Widths(result));
        return ExitCodes.Done;
    }

    /// <summary>Four blocks of heads of 16 or 64 on tokens of one pixel each.</summary>
    private static ModelFile Write(string folder, string attention, int side, int width, int bits, int seed)
    {
        var size = width % 64 == 0 && width > 64 ? 64 : 16;
        var space = SpaceReader.Read(Encoding.UTF8.GetBytes(
            $$"""
            name: attention
            input: {channels: 3, resolution: {{side}}}
            classes: 10
            stages:
              - {block: transformer, channels: {{width}}, depth: 4, positions: learned, attention: {{attention}}, heads: {{width / size}}, headSize: {{size}}, valueSize: {{size}}, mlp: 4}
            head: {channels: 0, norm: layer}
            quantization: {granularity: block, bits: [8, 32]}
            """), BlockCatalog.Shipped).GetValueOrThrow();
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        using var supernet = new Supernet(space, seed);
        var plan = space.Plan(space.Largest(bits));
        var network = SubNetworkExtractor.Extract(supernet, plan, NetworkStatistics.None);

        // Whatever the ranges are, as much is computed.
        var ranges = plan.Nodes.ToDictionary(n => n.Name, _ => new ActivationRange(-4, 4), StringComparer.Ordinal);
        var path = Path.Combine(folder, $"{attention}-{side}-{width}-{bits}.onnx");
        File.WriteAllBytes(path, OnnxExporter.Export(network, plan, ranges));
        return new ModelFile(Path.GetFileNameWithoutExtension(path), path);
    }

    private static async Task<double[]> MeasureAsync(ILatencyMeter meter, ModelFile[] models, LatencyDefinition latency, int seed,
        CancellationToken cancellationToken)
    {
        var metered = await meter.MeasureAsync(models, null, latency.Plan, Seed.Derive(seed, "attention", 0), null, cancellationToken);
        return [.. metered.Select(m => m.GetLatencyOrThrow().MedianMs)];
    }

    private static FigureTable Lengths(AttentionResult result)
    {
        var table = new FigureTable("tokens", "linear, ms", "softmax, ms", "softmax over linear");
        foreach (var l in result.Lengths)
        {
            table.Row($"{l.Tokens}", $"{l.LinearMs:F3}", $"{l.SoftmaxMs:F3}", $"{l.SoftmaxMs / l.LinearMs:F2}");
        }

        return table;
    }

    private static FigureTable Widths(AttentionResult result)
    {
        var table = new FigureTable("width", "fp32, ms", "int8, ms", "fp32 over int8");
        foreach (var w in result.Widths)
        {
            table.Row($"{w.Width}", $"{w.Fp32Ms:F3}", $"{w.Int8Ms:F3}", $"{w.Gain:F2}");
        }

        return table;
    }
}
