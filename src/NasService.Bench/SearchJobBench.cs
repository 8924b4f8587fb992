using System.CommandLine;
using NasService.Bench.Claims;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Pareto;
using NasService.Core.Search;
using NasService.Core.Search.Algorithms;
using NasService.Core.Statistics;
using NasService.Pipeline.Search;

namespace NasService.Bench;

/// <summary>
/// <c>nas bench search-job</c>: two search algorithms on a job's trained supernet, seed by seed. Every network is evaluated once, and whoever asks for it again gets the same
/// accuracy and latency.
/// </summary>
internal sealed class SearchJobBench(BenchSupernets supernets, SearchAlgorithmCatalog algorithms, BenchOutput output, GlobalOptions options) : IBenchmark
{
    private static readonly int[] Marks = [50, 100, 200, 400];

    public Command Build()
    {
        var job = new Option<string>("--job") { Description = "A job with a trained supernet", HelpName = "JOB", Required = true };
        var first = Algorithm("--algorithm", SearchAlgorithms.Auto);
        var second = Algorithm("--against", SearchAlgorithms.Nsga2);
        var evaluations = NumberOption.Count("--evaluations", "True evaluations of each search", 200);
        var round = NumberOption.Count("--round-size", "True evaluations a round", 25);
        var seeds = NumberOption.Count("--seeds", "Pairs of searches, with seeds 0, 1, ...", 5);
        var command = new Command("search-job", "Two search algorithms on a job's trained supernet, with true evaluations") { job, first, second, evaluations, round, seeds };
        command.SetAction((parsed, token) => RunAsync(
            parsed, parsed.GetRequiredValue(job), [parsed.GetRequiredValue(first), parsed.GetRequiredValue(second)],
            parsed.GetValue(evaluations), parsed.GetValue(round), parsed.GetValue(seeds), token));
        return command;
    }

    private Option<string> Algorithm(string name, string value)
        => new(name) { Description = $"One of {string.Join(", ", algorithms.Names)}", DefaultValueFactory = _ => value, HelpName = "NAME" };

    private async Task<int> RunAsync(ParseResult parsed, string job, string[] names, int evaluations, int round, int seeds, CancellationToken cancellationToken)
    {
        ISearchAlgorithmFactory[] factories =
        [
            .. names.Select(n => algorithms.Find(n) ?? throw new InputException("--algorithm", "There is no such algorithm.", n, string.Join(", ", algorithms.Names))),
        ];
        await using var opened = await supernets.OpenAsync(parsed, job, 0, cancellationToken);
        var session = opened.Session;
        var cache = await EvaluationCache.OpenAsync(session, EvaluationCache.PathOf(parsed.GetRequiredValue(options.Data).FullName, opened.Supernet.ComputeHash(), session.Definition.Calibration.Key), cancellationToken);
        var largest = (await cache.EvaluateAsync([session.Space.Largest(32)], cancellationToken))[0];
        var metric = session.Metric;
        var worst = session.Definition.Reference.Quality ?? metric.Worst ?? session.ConstantQuality;
        double[] reference = [metric.Minimized(worst), largest.LatencyMs];
        var problem = Metrics.Problem(session.Space, new ConstraintDefinition(null, null, null), "bench", worst, largest.LatencyMs);
        int[] marks = [.. Marks.Where(m => m < evaluations), evaluations];
        var shares = new double[names.Length][][];
        for (var a = 0; a < names.Length; a++)
        {
            shares[a] = new double[seeds][];
            for (var seed = 0; seed < seeds; seed++)
            {
                var search = factories[a].Create(problem, SearchBench.SettingsOf(names[a]), seed);
                shares[a][seed] = await SearchAsync(search, session.Space, cache, reference, evaluations, round, marks, cancellationToken);
                output.Note($"{names[a]}, seed {seed}: {shares[a][seed][^1]:F5}; {cache.Count} networks known");
            }
        }

        var rows = marks.Select((m, k) => new SearchPairRow(
            m,
            m,
            Quantiles.Of(shares[0].Select(s => s[k])).Median,
            Quantiles.Of(shares[1].Select(s => s[k])).Median,
            Bootstrap.OfMean([.. shares[0].Zip(shares[1], (x, y) => x[k] - y[k])]))).ToArray();
        var table = new FigureTable("evaluations", names[0], names[1], "mean difference", "95 % interval");
        foreach (var r in rows)
        {
            table.Row($"{r.Evaluations}", $"{r.Share:F5}", $"{r.OtherShare:F5}", $"{r.Difference.Estimate:F5}", $"{r.Difference.Low:F5} - {r.Difference.High:F5}");
        }

        BenchBar[] bars = [.. rows.Select(r => BenchBar.AtLeast($"{names[0]} minus {names[1]} at {r.Evaluations}", r.Difference.Estimate, 0))];
        output.Write(
            parsed, "search-job", [.. Enumerable.Range(0, seeds)], [.. bars],
            new SearchPairResult(session.Space.Name, metric.Name, Metrics.LatencyMs, names[0], names[1], [.. rows]), table);
        return ExitCodes.Done;
    }

    /// <summary>Hypervolume at each mark, as a share of the rectangle between the reference and (accuracy 1, latency 0).</summary>
    private static async Task<double[]> SearchAsync(
        ISearchAlgorithm search, Core.Spaces.SearchSpace space, EvaluationCache cache, double[] reference, int evaluations, int round, int[] marks, CancellationToken cancellationToken)
    {
        var (front, shares, done) = (new Staircase(reference[0], reference[1]), new double[marks.Length], 0);
        var whole = (reference[0] + 1) * reference[1];
        while (done < evaluations)
        {
            var asked = search.Ask(Math.Min(round, evaluations - done), cancellationToken);
            if (asked.Count == 0)
            {
                break;
            }

            var found = await cache.EvaluateAsync([.. asked.Select(g => space.Create(g.AsSpan()))], cancellationToken);
            foreach (var e in found)
            {
                front.Add(e.Vector[0], e.Vector[1]);
                done++;
                for (var k = 0; k < marks.Length; k++)
                {
                    shares[k] = done <= marks[k] ? front.Area / whole : shares[k];
                }
            }

            search.Tell([.. asked.Select((genes, i) => double.IsFinite(found[i].LatencyMs) ? new Observation(genes, [found[i].Accuracy, found[i].LatencyMs]) : Observation.Failed(genes))]);
        }

        return shares;
    }
}
