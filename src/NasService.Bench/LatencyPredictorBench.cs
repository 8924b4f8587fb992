using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Genes;
using NasService.Core.Genes.Scoring;
using NasService.Core.Latency;
using NasService.Core.Pareto;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Predictors.Latency;
using NasService.Core.Seeds;
using NasService.Pipeline.Candidates;

namespace NasService.Bench;

/// <summary><c>nas bench latency-predictor</c>: latencies of the demo's space predicted from blocks, from whole networks, and from both, against measured ones.</summary>
internal sealed class LatencyPredictorBench(BenchSupernets supernets, PredictorFamilyCatalog families, BenchOutput output) : IBenchmark
{
    private const string Family = "gaussian-process";

    // What a search learns costs by.
    private const string CostFamily = "gaussian-process-ratio";

    public Command Build()
    {
        var samples = NumberOption.Count("--samples", "Whole networks to learn from", 40);
        var tests = NumberOption.Count("--tests", "Other whole networks to test on", 60);
        var seed = BenchOptions.Seed();
        var command = new Command("latency-predictor", "Latency predictors of the demo's space, on this machine") { samples, tests, seed };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(samples), parsed.GetValue(tests), parsed.GetValue(seed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int samples, int tests, int seed, CancellationToken cancellationToken)
    {
        await using var opened = await supernets.OpenAsync(parsed, BenchSupernets.Untrained, seed, cancellationToken);
        var space = opened.Session.Space;
        var parts = AdditiveProbe.Genotypes(space.Genes, cancellationToken);
        var whole = Whole(space.Genes, parts, samples + tests, seed);
        output.Note($"measuring {parts.Count} networks for the blocks and {whole.Count} whole ones");
        int[][] all = [.. parts, .. whole];
        var measured = await MeasureAsync(opened, all, seed, cancellationToken);
        var latency = all.Select((g, i) => (Key: GeneSpace.Key(g), Ms: measured[i])).ToDictionary(m => m.Key, m => m.Ms, StringComparer.Ordinal);

        var prior = AdditiveProbe.Approximate(space.Genes, g => latency[GeneSpace.Key(g)], cancellationToken)
            ?? throw new InvalidOperationException($"The blocks of {space.Name} have too many choices for tables.");
        var (train, test) = (whole.Take(samples).ToArray(), whole.Skip(samples).ToArray());
        double[] trainMs = [.. train.Select(g => latency[GeneSpace.Key(g)])];
        double[] testMs = [.. test.Select(g => latency[GeneSpace.Key(g)])];
        var (family, costs) = (families.Get(Family), families.Get(CostFamily));
        var encodings = new SpaceEncodings(space);
        LatencyPredictorRow[] rows =
        [
            Row("sum of blocks", new BlockLatencyModel(space.Genes, prior, null).Predict(test, cancellationToken)),
            Row("whole networks", Plain(encodings.Quality, family, train, trainMs, test, cancellationToken)),
            Row("whole networks, sums times ratios", Plain(encodings.Quality, costs, train, trainMs, test, cancellationToken)),
            Row("the same with counts, as in a search", Plain(encodings.Cost, costs, train, trainMs, test, cancellationToken)),
            Row("whole networks, those for the blocks too", Plain(encodings.Quality, family, [.. train, .. parts], [.. trainMs, .. parts.Select(g => latency[GeneSpace.Key(g)])], test, cancellationToken)),
            Row("blocks and correction", BlockLatencyModel.Fit(space.Genes, prior, train, trainMs, family, cancellationToken).Predict(test, cancellationToken)),
        ];
        var table = new FigureTable("predictor", "median error, %", "worst, %", "Kendall tau", "signed error at the front, %", "points of the front");
        foreach (var r in rows)
        {
            table.Row(r.Predictor, $"{r.MedianErrorPercent:F2}", $"{r.WorstErrorPercent:F1}", $"{r.KendallTau:F3}", $"{r.SignedFrontErrorPercent:F2}", $"{r.FrontPoints}");
        }

        output.Write(parsed, "latency-predictor", [seed], [], new LatencyPredictorResult(space.Name, parts.Count, samples, tests, [.. rows]), table);
        return ExitCodes.Done;

        // Untrained networks have no accuracy: the front is that of MACs against predicted latency.
        LatencyPredictorRow Row(string name, double[] predicted)
        {
            double[] errors = [.. predicted.Select((p, i) => Math.Abs((p / testMs[i]) - 1)).Order()];
            var front = ParetoFront.Indices([.. test.Select((g, i) => new[] { -(double)space.Plan(g).Macs, predicted[i] })]);
            var signed = front.Average(i => (predicted[i] / testMs[i]) - 1);
            return new LatencyPredictorRow(name, 100 * Quantiles.Of(errors).Median, 100 * errors[^1], KendallTau.Of(predicted, testMs), 100 * signed, front.Length);
        }
    }

    private static List<int[]> Whole(GeneSpace space, IReadOnlyList<int[]> known, int count, int seed)
    {
        var random = Seed.Derive(seed, "bench-latency-predictor", 0);
        var keys = known.Select(g => GeneSpace.Key(g)).ToHashSet(StringComparer.Ordinal);
        var drawn = new List<int[]>();
        while (drawn.Count < count)
        {
            var genes = space.Sample(random);
            if (keys.Add(GeneSpace.Key(genes)))
            {
                drawn.Add(genes);
            }
        }

        return drawn;
    }

    private static double[] Plain(IFeatureEncoding encoding, IPredictorFamily family, int[][] train, double[] latencyMs, int[][] test, CancellationToken cancellationToken)
    {
        FeatureMatrix Encode(int[][] genes) => FeatureMatrix.Encode(encoding, [.. genes.Select(g => (ReadOnlyMemory<int>)g)]);
        var mean = new double[test.Length];
        family.Fit(Encode(train), latencyMs, cancellationToken).Predict(Encode(test), mean, new double[test.Length]);
        return mean;
    }

    private static async Task<double[]> MeasureAsync(SupernetSession opened, int[][] genotypes, int seed, CancellationToken cancellationToken)
    {
        var exporter = await opened.Session.GetModelsAsync(cancellationToken);
        var files = await DedicatedThread.RunAsync("export", () => genotypes.Select(g => Export(opened, exporter, g, cancellationToken)).ToArray());
        var space = opened.Session.Space;
        var anchor = files[Enumerable.Range(0, files.Length).MaxBy(i => space.Plan(genotypes[i]).Macs)];
        var metered = await opened.Session.Meter.MeasureAsync(
            files, anchor, opened.Session.Definition.Latency.Plan, Seed.Derive(seed, "bench-latency-predictor", 1), null, cancellationToken);
        return [.. metered.Select(m => m.GetLatencyOrThrow().MedianMs)];
    }

    private static ModelFile Export(SupernetSession opened, CandidateModels models, int[] genes, CancellationToken cancellationToken)
    {
        var architecture = opened.Session.Space.Create(genes);
        return models.Write(architecture, Path.Combine(opened.Scratch, $"{architecture.Id}.onnx"), cancellationToken);
    }
}
