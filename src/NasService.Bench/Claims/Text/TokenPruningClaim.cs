using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using NasService.Bench.Claims.Arms;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Training.Data;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Text;

/// <summary>
/// <c>nas bench claims token-pruning</c>: one fine-tuned encoder whose tokens leave by the attention that they get, at every budget
/// without training again (Kim et al. 2022; Kim and Cho 2021): what is gained, and lost, on long sentences.
/// </summary>
internal sealed class TokenPruningClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    /// <summary>Sentences of as many tokens or more are long.</summary>
    public const int LongTokens = 32;

    /// <summary>Tokens of the sentence that networks are timed on.</summary>
    public const int TimedTokens = 40;

    private const int Drawn = 16;
    private const double MostLoss = 1;
    private const double LeastGain = 1.5;

    /// <summary>Of the job's sizes, all of them kept but for the tokens.</summary>
    private const string Document =
        """
        name: token-pruning
        task: text-classification
        input: {vocabulary: 30522, length: 64}
        classes: 2
        embedding: {frozen: true, bits: [8, 32]}
        stages:
          - {block: encoder, channels: 384, depth: 6, heads: 12, headSize: 32, mlp: 4, mlpActivation: gelu, keepTokens: [0.5, 0.6, 0.7, 0.8, 0.9, 1]}
        head: {channels: 0, pool: mean}
        quantization: {granularity: block, bits: [8, 32], activations: dynamic}
        """;

    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps of every supernet (default: the job's)", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var anew = new Option<bool>("--measure") { Description = "Measure latencies again that are kept of an earlier run" };
        var command = new Command("token-pruning", "Tokens of sentences that leave by the attention they get, at every budget") { steps,
            seeds, anew };
        command.SetAction((parsed, token)
            => RunAsync(parsed, parsed.GetValue(steps), parsed.GetValue(seeds), parsed.GetValue(anew), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int? steps, int seeds, bool isAnew, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var opened = ClaimJob.Open(worker, spaces, Path.Combine(spaces.Folder, "jobs", "sst2.yaml"), steps);
        var space = SpaceReader.Read(Encoding.UTF8.GetBytes(Document), BlockCatalog.Shipped).GetValueOrThrow();
        var job = opened with { Space = space };
        var folder = job.Folder(parsed, options, "token-pruning");
        var test = job.Resources.DataSource(job.Definition.Data.Kind).OpenTest(job.Definition.Data);
        ImmutableArray<int> all = [.. Enumerable.Range(0, test.Count)];
        ImmutableArray<int> wide = [.. all.Where(i => ((ISampleLengths)test).LengthOf(i) >= LongTokens)];
        using var whole = new ArmLab(job, folder, output.Note, "-test", test, all);
        using var lengthy = new ArmLab(job, folder, output.Note, "-long", test, wide);
        var networks = Networks(space);
        for (var seed = 0; seed < seeds; seed++)
        {
            var s = seed;
            await DedicatedThread.RunAsync("trainer", () =>
            {
                whole.Score(space, s, networks, cancellationToken);
                lengthy.Score(space, s, networks, cancellationToken);
                return true;
            });
        }

        var plan = job.Definition.Latency.Plan.AtLength(TimedTokens);
        var ms = await whole.MeasureAsync(job.Resources.Meter(job.Definition.Latency), plan, [.. networks.Select(n => (space, n))],
            isAnew, cancellationToken);
        ImmutableArray<TokenPruningRow> rows = [.. networks.Select((n, i) => Row(n, i)).OrderBy(r => r.Ms)];
        var result = new TokenPruningResult(job.Definition.Supernet.Steps, whole.Images, lengthy.Images,
            [.. Enumerable.Range(0, seeds).Select(s => 100 * whole.Accuracy(space, s, Full(32)))], rows, Best(rows, 32), Best(rows, 8));
        output.Write(parsed, "claims token-pruning", [.. Enumerable.Range(0, seeds)],
            [BenchBar.AtLeast($"times as fast in fp32 with under {MostLoss} point lost on long sentences", result.Fp32Gain, LeastGain),
                BenchBar.AtLeast($"times as fast in int8 with under {MostLoss} point lost on long sentences", result.Int8Gain, LeastGain)],
            result, Table(result));
        return ExitCodes.Done;

        Architecture Full(int bits) => space.Largest(bits);

        TokenPruningRow Row(Architecture network, int index)
        {
            var bits = BitsOf(network);
            var full = Full(bits);
            return new TokenPruningRow(
                string.Join(' ', space.Genes.Dimensions.Where(d => ArmNetworks.IsOf(d, "keepTokens"))
                    .Select(d => $"{network.Choices[d.Name]:0.0}")),
                bits, space.Plan(network).Macs, ms[networks.IndexOf(full)] / ms[index], ms[index], Losses(whole), Losses(lengthy));

            ImmutableArray<double> Losses(ArmLab lab)
                => [.. Enumerable.Range(0, seeds).Select(s => 100 * (lab.Accuracy(space, s, full) - lab.Accuracy(space, s, network)))];
        }
    }

    private static int BitsOf(Architecture network) => network.Policy.Values.All(b => b == 32) ? 32 : 8;

    /// <summary>The one that keeps all, those that keep the same share everywhere, and some drawn at random; each in fp32 and in
    /// int8.</summary>
    private static ImmutableArray<Architecture> Networks(SearchSpace space)
    {
        var shares = space.Genes.Dimensions.First(d => ArmNetworks.IsOf(d, "keepTokens")).Choices.Length;
        var uniform = Enumerable.Range(0, shares)
            .Select(c => space.Create([.. space.Largest(32).Genes.Select((g, i)
                => ArmNetworks.IsOf(space.Genes.Dimensions[i], "keepTokens") ? c : g)]));
        var random = Enumerable.Range(0, Drawn).Select(i => space.Sample(Seed.Derive(0, "claims-token-pruning", i)));
        return [.. uniform.Concat(random).SelectMany(n => new[] { space.WithBits(n, 32), space.WithBits(n, 8) }).DistinctBy(n => n.Id)];
    }

    private static double Best(IEnumerable<TokenPruningRow> rows, int bits)
        => rows.Where(r => r.Bits == bits && r.LongLossPoints.Average() < MostLoss).Max(r => r.Gain);

    private static FigureTable Table(TokenPruningResult result)
    {
        var table = new FigureTable("kept, layer by layer", "bits", "ms", "times as fast", "points lost, by seed", "on long sentences");
        foreach (var row in result.Rows)
        {
            table.Row(row.Keep, $"{row.Bits}", $"{row.Ms:F3}", $"{row.Gain:F2}", Points(row.LossPoints), Points(row.LongLossPoints));
        }

        return table;
    }

    private static string Points(IEnumerable<double> values) => string.Join(' ', values.Select(l => $"{l:F2}"));
}
