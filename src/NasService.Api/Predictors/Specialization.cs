using NasService.Api.Answers;
using NasService.Api.Problems;
using NasService.Core.Genes;
using NasService.Core.Jobs;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Spaces;

namespace NasService.Api.Predictors;

/// <summary>
/// Looks for the best predicted candidates of a job's space: those it has evaluated and a random sample, then single-gene changes of those on the front until
/// none adds to it. Costs predictions only, so it answers while somebody moves a slider. Deterministic: the chance comes from the job's seed.
/// </summary>
internal sealed class Specialization(IJobStore store, JobReading reading, PredictorFamilyCatalog families)
{
    private const string Accuracy = "accuracy";
    private const string Latency = "latencyMs";
    private const int Sampled = 3000;

    // A front that still moves after these is as good as its predictors.
    private const int MaxCandidates = 30_000;

    // Of one generation, with some tens of neighbours each.
    private const int MaxChanged = 16;

    private const int MaxPoints = 200;

    public async Task<IResult> AnswerAsync(SearchJob job, string? device, CancellationToken cancellationToken)
    {
        var predictors = await store.GetPredictorsAsync(job.Id, cancellationToken);
        var accuracy = predictors.Where(p => p.Metric == Accuracy).MaxBy(p => p.Round);
        var latency = predictors.Where(p => p.Metric == Latency && (device is null || p.DeviceId == device)).MaxBy(p => p.Round);
        if (accuracy is null || latency is null || StoredPredictors.Load(families, accuracy) is not { } accuracies || StoredPredictors.Load(families, latency) is not { } latencies)
        {
            return Problem.Conflict("no-predictor", "The job has no predictors of accuracy and of latency on this device that this version can read.");
        }

        var (_, space) = await reading.ReadAsync(job, cancellationToken);
        var encodings = new SpaceEncodings(space);
        if (encodings.Of(accuracies) is null || encodings.Of(latencies) is null)
        {
            return Problem.Conflict("no-predictor", "The job's predictors were fitted on other features than those of an architecture alone.");
        }

        var seen = new Dictionary<string, Guess>(StringComparer.Ordinal);
        var models = (accuracies, latencies);
        var random = new Random(job.Seed);
        var evaluated = await store.GetEvaluationsAsync(job.Id, cancellationToken);
        var start = evaluated.Select(e => e.Genes.ToArray()).Concat(Enumerable.Range(0, Sampled).Select(_ => space.Genes.Sample(random)));
        var changed = new HashSet<string>(StringComparer.Ordinal);
        Predict(encodings, models, start, seen);
        while (seen.Count < MaxCandidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Guess[] best = [.. Spread([.. Front(seen.Values).Where(g => !changed.Contains(GeneSpace.Key(g.Genes)))], MaxChanged)];
            if (best.Length == 0)
            {
                break;
            }

            changed.UnionWith(best.Select(g => GeneSpace.Key(g.Genes)));
            Predict(encodings, models, best.SelectMany(g => Neighbours(space.Genes, g.Genes)), seen);
        }

        var front = Spread([.. Front(seen.Values)], MaxPoints).Select(g => g.In(space));
        return Answer.Of(new PredictedFront([PredictorDocument.Of(accuracy), PredictorDocument.Of(latency)], seen.Count, [.. front]));
    }

    private static void Predict(SpaceEncodings encodings, (IPredictor Accuracy, IPredictor Latency) models, IEnumerable<int[]> genes, Dictionary<string, Guess> seen)
    {
        var rows = genes.DistinctBy(g => GeneSpace.Key(g)).Where(g => !seen.ContainsKey(GeneSpace.Key(g))).ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        ReadOnlyMemory<int>[] asked = [.. rows.Select(r => new ReadOnlyMemory<int>(r))];
        var (accuracy, accuracySpread) = encodings.Predict(models.Accuracy, asked);
        var (latency, latencySpread) = encodings.Predict(models.Latency, asked);
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

    /// <summary>At most so many of them, both ends among them.</summary>
    private static IEnumerable<Guess> Spread(Guess[] front, int most)
        => front.Length <= most ? front : Enumerable.Range(0, most).Select(i => front[(int)((long)i * (front.Length - 1) / (most - 1))]);

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
