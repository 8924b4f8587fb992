using NasService.Api.Answers;
using NasService.Api.Problems;
using NasService.Core.Genes;
using NasService.Core.Jobs;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Spaces;

namespace NasService.Api.Predictors;

/// <summary>
/// Looks for the best predicted candidates of a job's space: a random sample, then a few generations of single-gene changes of those on the front. Costs
/// predictions only, so it answers while somebody moves a slider. Deterministic: the chance comes from the job's seed.
/// </summary>
internal sealed class Specialization(IJobStore store, JobReading reading, PredictorFamilyCatalog families)
{
    private const string Accuracy = "accuracy";
    private const string Latency = "latencyMs";
    private const int Sampled = 3000;
    private const int Generations = 3;
    private const int MaxPoints = 200;

    public async Task<IResult> AnswerAsync(SearchJob job, string? device, CancellationToken cancellationToken)
    {
        var predictors = await store.GetPredictorsAsync(job.Id, cancellationToken);
        var accuracy = predictors.Where(p => p.Metric == Accuracy).MaxBy(p => p.Round);
        var latency = predictors.Where(p => p.Metric == Latency && (device is null || p.DeviceId == device)).MaxBy(p => p.Round);
        if (accuracy is null || latency is null || StoredPredictors.Load(families, accuracy) is not { } first || StoredPredictors.Load(families, latency) is not { } second)
        {
            return Problem.Conflict("no-predictor", "The job has no predictors of accuracy and of latency on this device that this version can read.");
        }

        var (_, space) = await reading.ReadAsync(job, cancellationToken);
        var seen = new Dictionary<string, Guess>(StringComparer.Ordinal);
        var models = (first, second);
        var random = new Random(job.Seed);
        var next = Enumerable.Range(0, Sampled).Select(_ => space.Genes.Sample(random));
        for (var generation = 0; generation <= Generations; generation++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Predict(space, models, next, seen);
            next = [.. Front(seen.Values).SelectMany(g => Neighbours(space.Genes, g.Genes))];
        }

        var front = Front(seen.Values).Take(MaxPoints).Select(g => g.In(space));
        return Answer.Of(new PredictedFront([PredictorDocument.Of(accuracy), PredictorDocument.Of(latency)], seen.Count, [.. front]));
    }

    private static void Predict(SearchSpace space, (IPredictor Accuracy, IPredictor Latency) models, IEnumerable<int[]> genes, Dictionary<string, Guess> seen)
    {
        var rows = genes.DistinctBy(g => GeneSpace.Key(g)).Where(g => !seen.ContainsKey(GeneSpace.Key(g))).ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        var features = FeatureMatrix.Encode(new MaskedOneHotEncoding(space.Genes), [.. rows.Select(r => new ReadOnlyMemory<int>(r))]);
        var (accuracy, accuracySpread, latency, latencySpread) = (new double[rows.Length], new double[rows.Length], new double[rows.Length], new double[rows.Length]);
        models.Accuracy.Predict(features, accuracy, accuracySpread);
        models.Latency.Predict(features, latency, latencySpread);
        for (var i = 0; i < rows.Length; i++)
        {
            seen.Add(GeneSpace.Key(rows[i]), new Guess(rows[i], new PredictedValue(accuracy[i], accuracySpread[i]), new PredictedValue(latency[i], latencySpread[i])));
        }
    }

    private static IEnumerable<Guess> Front(IEnumerable<Guess> guesses)
    {
        var best = double.NegativeInfinity;
        foreach (var guess in guesses.OrderBy(g => g.Latency.Mean).ThenByDescending(g => g.Accuracy.Mean))
        {
            if (guess.Accuracy.Mean > best)
            {
                best = guess.Accuracy.Mean;
                yield return guess;
            }
        }
    }

    private static IEnumerable<int[]> Neighbours(GeneSpace space, int[] genes)
    {
        for (var i = 0; i < genes.Length; i++)
        {
            for (var choice = 0; space.IsActive(genes, i) && choice < space.Dimensions[i].Choices.Length; choice++)
            {
                var other = (int[])genes.Clone();
                other[i] = choice;
                space.Canonicalize(other);
                yield return other;
            }
        }
    }

    private sealed record Guess(int[] Genes, PredictedValue Accuracy, PredictedValue Latency)
    {
        public PredictedPoint In(SearchSpace space)
        {
            var architecture = space.Create(Genes);
            var plan = space.Plan(architecture);
            return new PredictedPoint(architecture.Id, architecture.Choices, architecture.Policy, Accuracy, Latency, plan.Macs, plan.Parameters, plan.Bytes);
        }
    }
}
