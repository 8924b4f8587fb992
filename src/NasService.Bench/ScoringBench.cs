using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Genes.Scoring;
using NasService.Core.Input;
using NasService.Core.Pareto;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Search.Guidance;
using NasService.Core.Seeds;
using NasService.Core.Spaces;

namespace NasService.Bench;

/// <summary><c>nas bench scoring</c>: counts and predictions of a large population of a space, and the front of them.</summary>
internal sealed class ScoringBench(SpaceLibrary spaces, PredictorFamilyCatalog families, BenchOutput output, TimeProvider time) : IBenchmark
{
    private const int Threads = 2;

    // Told rows of a usual search.
    private const int Rows = 200;

    private const double LimitSeconds = 2;

    // Rows of features at a time for families that need them.
    private const int Chunk = 4096;

    public Command Build()
    {
        var space = new Option<string>("--space") { Description = "Search space", DefaultValueFactory = _ => "ofa-mbv3-w1.0", HelpName = "NAME" };
        var count = NumberOption.Count("--architectures", "Genotypes to score", 1_000_000);
        var family = new Option<string>("--predictor")
        {
            Description = $"Also with this family, one of {string.Join(", ", families.All.Select(f => f.Name))}",
            DefaultValueFactory = _ => "ridge",
            HelpName = "NAME",
        };
        var repeats = NumberOption.Count("--repeats", "Times of everything; the median is printed", 3);
        var command = new Command("scoring", "Scoring of a large population: counted objectives, a predictor, the front") { space, count, family, repeats };
        command.SetAction((parsed, token) => Task.FromResult(
            Run(parsed, parsed.GetRequiredValue(space), parsed.GetValue(count), parsed.GetRequiredValue(family), parsed.GetValue(repeats), token)));
        return command;
    }

    private int Run(ParseResult parsed, string name, int count, string familyName, int repeats, CancellationToken cancellationToken)
    {
        var space = spaces.OpenNamed(name).GetValueOrThrow();
        var genes = space.Genes;
        var macs = AdditiveProbe.Find(genes, g => space.Plan(space.Create(g)).Macs, cancellationToken);
        var parameters = AdditiveProbe.Find(genes, g => space.Plan(space.Create(g)).Parameters, cancellationToken);
        if (macs is null || parameters is null)
        {
            throw new InputException("--space", "Its counts are not sums over blocks.", name);
        }

        // A made-up accuracy: the speed of a predictor does not depend on what it predicts.
        var encoding = new MaskedOneHotEncoding(genes);
        var random = Seed.Derive(0, "bench-scoring", 0);
        int[][] told = [.. Enumerable.Range(0, Rows).Select(_ => genes.Sample(random))];
        var features = FeatureMatrix.Encode(encoding, [.. told.Select(g => (ReadOnlyMemory<int>)g)]);
        double[] accuracy = [.. told.Select(g => Math.Log(space.Plan(space.Create(g)).Macs) + (0.05 * random.NextDouble()))];
        var linear = LinearScore.Of(genes, families.Get("ridge-linear").Fit(features, accuracy, cancellationToken));
        var family = families.Find(familyName) ?? throw new InputException("--predictor", "There is no such predictor.", familyName);
        var predictor = family.Fit(features, accuracy, cancellationToken);

        var start = time.GetTimestamp();
        var population = Population.Sample(genes, count, random);
        var drawn = time.GetElapsedTime(start).TotalSeconds;
        var (score, front, chosen) = (new double[repeats], new double[repeats], new double[repeats]);
        var (m, p, a) = (new double[count], new double[count], new double[count]);
        var points = 0;
        for (var r = 0; r < repeats; r++)
        {
            start = time.GetTimestamp();
            macs.Evaluate(population, m, Threads, cancellationToken);
            parameters.Evaluate(population, p, Threads, cancellationToken);
            linear.Evaluate(population, a, Threads, cancellationToken);
            score[r] = time.GetElapsedTime(start).TotalSeconds;
            start = time.GetTimestamp();
            points = Front(a, m);
            front[r] = time.GetElapsedTime(start).TotalSeconds;
            start = time.GetTimestamp();
            Predict(population, encoding, predictor, a, cancellationToken);
            chosen[r] = time.GetElapsedTime(start).TotalSeconds;
            output.Note($"repeat {r + 1} of {repeats}");
        }

        var result = new ScoringResult(
            name, count, Threads, drawn, Quantiles.Of(score).Median, Quantiles.Of(front).Median, points, familyName, Quantiles.Of(chosen).Median);
        var table = new FigureTable("what", "seconds")
            .Row("drawing the genotypes", $"{result.DrawSeconds:F3}")
            .Row("MACs, parameters and ridge-linear", $"{result.ScoreSeconds:F3}")
            .Row($"front of accuracy and MACs ({points} points)", $"{result.FrontSeconds:F3}")
            .Row($"predictor {familyName} with its features", $"{result.PredictorSeconds:F3}");
        output.Write(parsed, "scoring", [0], [BenchBar.AtMost($"seconds to score {count}", result.ScoreSeconds, LimitSeconds)], result, table);
        return ExitCodes.Done;
    }

    // Of what is not already beaten by one with fewer MACs: a sweep, since the whole order of a million is not asked for.
    private static int Front(double[] accuracy, double[] macs)
    {
        var staircase = new Staircase(macs.Max() + 1, 1 - accuracy.Min());
        for (var i = 0; i < accuracy.Length; i++)
        {
            staircase.Add(macs[i], -accuracy[i]);
        }

        return staircase.Count;
    }

    private static void Predict(Population population, MaskedOneHotEncoding encoding, IPredictor predictor, double[] result, CancellationToken cancellationToken)
    {
        var chunks = (population.Count + Chunk - 1) / Chunk;
        Parallel.For(0, chunks, new ParallelOptions { MaxDegreeOfParallelism = Threads, CancellationToken = cancellationToken }, c =>
        {
            var start = c * Chunk;
            var count = Math.Min(Chunk, population.Count - start);
            var features = FeatureMatrix.Encode(encoding, [.. Enumerable.Range(start, count).Select(i => (ReadOnlyMemory<int>)population.Genes(i))]);
            predictor.Predict(features, result.AsSpan(start, count), new double[count]);
        });
    }
}
