using System.CommandLine;
using NasService.Bench.Claims;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Genes;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Seeds;
using NasService.Core.Spaces;

namespace NasService.Bench;

/// <summary><c>nas bench policy-transfer</c>: how many evaluations of quantized networks it takes to predict their accuracies, with and without what fp32 ones say.</summary>
internal sealed class PolicyTransferBench(BenchSupernets supernets, PredictorFamilyCatalog families, BenchOutput output, GlobalOptions options) : IBenchmark
{
    private static readonly int[] s_marks = [0, 5, 10, 20, 40];

    public Command Build()
    {
        var job = new Option<string>("--job") { Description = "A job with a trained supernet whose space has bits", HelpName = "JOB", Required = true };
        var networks = NumberOption.Count("--networks", "Architectures: each in fp32 and under a policy of its own; half are known in fp32, a sixth may be told, a third is predicted", 120);
        var draws = NumberOption.Count("--draws", "Ways to deal them out", 21);
        var seed = BenchOptions.Seed();
        var command = new Command("policy-transfer", "Predicting quantized networks from fp32 ones and a few of their own") { job, networks, draws, seed };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetRequiredValue(job), parsed.GetValue(networks), parsed.GetValue(draws), parsed.GetValue(seed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string job, int count, int draws, int seed, CancellationToken cancellationToken)
    {
        await using var opened = await supernets.OpenAsync(parsed, job, seed, cancellationToken);
        var session = opened.Session;
        var path = EvaluationCache.PathOf(parsed.GetRequiredValue(options.Data).FullName, opened.Supernet.ComputeHash(), session.Definition.Calibration.Key);
        var cache = await EvaluationCache.OpenAsync(session, path, cancellationToken);
        var space = session.Space;
        Architecture[] quantized = [.. Enumerable.Range(0, count).Select(i => Quantized(space, Seed.Derive(seed, "policy-transfer", i)))];
        Architecture[] plain = [.. quantized.Select(a => space.WithBits(a, 32))];
        var trial = new PolicyTransferTrial(
            Encode(space, plain), await AccuraciesAsync(cache, plain, cancellationToken),
            Encode(space, quantized), await AccuraciesAsync(cache, quantized, cancellationToken),
            new MaskedOneHotEncoding(space.Genes).GroupOf(DimensionKind.Bits),
            families.Get("gaussian-process"));
        int[] marks = [.. s_marks.Where(m => m <= trial.Known - trial.Fp32Rows)];
        var rows = new List<PolicyTransferRow>();
        foreach (var mark in marks)
        {
            foreach (var (name, predict) in trial.Ways)
            {
                if (mark == 0 && name == PolicyTransferTrial.Alone)
                {
                    continue;
                }

                var runs = Enumerable.Range(0, draws).Select(d => trial.Run(d, mark, predict, cancellationToken)).ToArray();
                rows.Add(new PolicyTransferRow(mark, name, Quantiles.Of(runs.Select(r => r.Tau)), Quantiles.Of(runs.Select(r => r.Error))));
            }

            output.Note($"{mark} quantized networks: done");
        }

        var table = new FigureTable("quantized networks told", "predicted from", "Kendall tau (quartiles)", "error, points (quartiles)");
        foreach (var r in rows)
        {
            table.Row($"{r.Told}", r.From, $"{r.KendallTau.Median:F3} ({r.KendallTau.Q1:F3} - {r.KendallTau.Q3:F3})", $"{100 * r.Error.Median:F3} ({100 * r.Error.Q1:F3} - {100 * r.Error.Q3:F3})");
        }

        output.Write(parsed, "policy-transfer", [seed], [], new PolicyTransferResult(job, count, trial.Fp32Rows, trial.Tested, draws, [.. rows]), table);
        return ExitCodes.Done;
    }

    private static Architecture Quantized(SearchSpace space, Random random)
    {
        var drawn = space.Create(space.Sample(random).Genes.AsSpan());
        return drawn.Id == space.WithBits(drawn, 32).Id ? space.WithBits(drawn, 8) : drawn;
    }

    private static FeatureMatrix Encode(SearchSpace space, Architecture[] architectures)
        => FeatureMatrix.Encode(new MaskedOneHotEncoding(space.Genes), [.. architectures.Select(a => a.Genes.AsMemory())]);

    private static async Task<double[]> AccuraciesAsync(EvaluationCache cache, Architecture[] architectures, CancellationToken cancellationToken)
        => [.. (await cache.EvaluateAsync(architectures, cancellationToken)).Select(e => e.Accuracy)];
}
