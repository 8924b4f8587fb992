using System.Collections.Immutable;
using System.CommandLine;
using Microsoft.ML.OnnxRuntime;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Output;
using NasService.Core.Latency;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Core.Submission;
using NasService.Pipeline.Jobs;
using Onnx;

namespace NasService.Bench.Claims.Transformers;

/// <summary>
/// <c>nas bench claims integer-kernels</c>: whether softmax, layer norm and GELU are worth computing in 8 bits, on DeiT-T's shapes: what
/// ONNX
/// Runtime makes of such graphs, how long they take, and what they lose.
/// </summary>
internal sealed class IntegerKernelsClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output) : IClaim
{
    private const int Tokens = 197;
    private const int Width = 192;
    private const int Heads = 3;

    public Command Build()
    {
        var seed = BenchOptions.Seed();
        var command = new Command("integer-kernels", "Softmax, layer norm and GELU in 8 bits against fp32") { seed };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(seed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int seed, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var latency = worker.Get<JobSubmission>().ReadFile(Path.Combine(spaces.Folder, "jobs", "demo.yaml")).Latency;
        var meter = worker.Get<JobResources>().Meter(latency);
        var models = new IntegerKernelModels(Tokens, Width, Heads, new Random(seed));
        (string Part, string Way, byte[] Model)[] ways =
        [
            ("attention", "fused, fp32", models.Fused()),
            ("attention", "operators, fp32", models.Attention(false, false)),
            ("attention", "operators, shares in 8 bits", models.Attention(false, true)),
            ("attention", "operators, all in 8 bits", models.Attention(true, true)),
            ("layer norm", "fp32", models.Between(models.Norm, false)),
            ("layer norm", "8 bits before and behind", models.Between(models.Norm, true)),
            ("GELU", "fp32", models.Between(IntegerKernelModels.Gelu, false)),
            ("GELU", "8 bits before and behind", models.Between(IntegerKernelModels.Gelu, true)),
        ];
        using var scratch = new ScratchFolder();
        var files = ways.Select((w, i) => new ModelFile($"{i}", Path.Combine(scratch.Path, $"{i}.onnx"))).ToArray();
        foreach (var (way, file) in ways.Zip(files))
        {
            await File.WriteAllBytesAsync(file.Path, way.Model, cancellationToken);
        }

        var metered = await meter.MeasureAsync(files, null, latency.Plan, Seed.Derive(seed, "integer-kernels", 0), null, cancellationToken);
        var ms = metered.ToDictionary(m => m.Model.ArchitectureId, m => m.Latency?.MedianMs ?? throw new InvalidOperationException(m.Error));
        var input = Normal(new Random(seed + 1));
        var outputs = ways.Select(w => Output(w.Model, input)).ToArray();
        var rows = ways.Select((w, i) => new IntegerKernelRow(
            w.Part, w.Way, ms[$"{i}"], Distance(outputs[i], outputs[Array.FindIndex(ways, o => o.Part == w.Part)]), Kernels(w.Model, scratch.Path)));
        var result = new IntegerKernelsResult(Tokens, Width, [.. rows]);
        output.Write(parsed, "claims integer-kernels", [seed], [], result, Table(result));
        return ExitCodes.Done;
    }

    private static float[] Normal(Random random) => [.. Enumerable.Range(0, Tokens * Width).Select(
        _ => (float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble())))];

    private static float[] Output(byte[] model, float[] input)
    {
        using var session = new InferenceSession(model);
        using var value = OrtValue.CreateTensorValueFromMemory(input, [1, Tokens, Width]);
        using var options = new RunOptions();
        using var outputs = session.Run(options, ["x"], [value], ["y"]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    private static double Distance(float[] values, float[] from)
        => Math.Sqrt(values.Zip(from, (a, b) => Math.Pow(a - b, 2)).Sum() / from.Sum(f => Math.Pow(f, 2)));

    /// <summary>The operators of the graph that ONNX Runtime optimised, most frequent first, those of shapes left out.</summary>
    private static string Kernels(byte[] model, string folder)
    {
        var path = Path.Combine(folder, "optimised.onnx");
        using (var options = new SessionOptions { OptimizedModelFilePath = path, LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR })
        using (new InferenceSession(model, options))
        {
        }

        string[] shapes = ["Reshape", "Transpose", "Identity"];
        return string.Join(", ", ModelProto.Parser.ParseFrom(File.ReadAllBytes(path)).Graph.Node.Select(n => n.OpType).Where(o => !shapes.Contains(o))
            .GroupBy(o => o).OrderByDescending(g => g.Count()).Select(g => g.Count() > 1 ? $"{g.Count()} {g.Key}" : g.Key));
    }

    private static FigureTable Table(IntegerKernelsResult result)
    {
        var table = new FigureTable("part", "way", "ms", "times the first", "error", "kernels");
        foreach (var r in result.Rows)
        {
            var first = result.Rows.First(o => o.Part == r.Part).Ms;
            table.Row(r.Part, r.Way, $"{r.Ms:F3}", $"{r.Ms / first:F2}", $"{r.Error:F4}", r.Kernels);
        }

        return table;
    }
}
