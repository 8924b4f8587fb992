using System.Collections.Immutable;
using NasService.Core.Genes;
using NasService.Core.Metrics;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;

namespace NasService.Core.Search.Predicted;

/// <summary>
/// Looks for the best predicted candidates of a space: given ones and a random sample, then single-gene changes of those on the front until none adds to
/// it. Costs predictions only, so it answers while somebody moves a slider.
/// </summary>
/// <param name="space">Its genes.</param>
/// <param name="encodings">What the predictors see of them.</param>
/// <param name="quality">Of the task's metric; fitted on one of the encodings.</param>
/// <param name="latency">Fitted on one of the encodings; milliseconds.</param>
/// <param name="metric">The task's.</param>
public sealed class PredictedSearch(GeneSpace space, SpaceEncodings encodings, IPredictor quality, IPredictor latency, QualityMetric metric)
{
    private const int Sampled = 3000;

    // A front that still moves after these is as good as its predictors.
    private const int MaxCandidates = 30_000;

    // Of one generation, with some tens of neighbours each.
    private const int MaxChanged = 16;

    private const int MaxPoints = 200;

    private readonly Dictionary<string, PredictedNetwork> _seen = new(StringComparer.Ordinal);

    /// <summary>Candidates looked at so far.</summary>
    public int Candidates => _seen.Count;

    /// <param name="known">Where to begin, beside the sample: those that were evaluated, say.</param>
    /// <param name="random">Of the sample.</param>
    /// <param name="cancellationToken">Ends between generations.</param>
    /// <returns>Those that no other one is both better and faster than, 200 at most with both ends among them, in ascending order of predicted latency.</returns>
    public ImmutableArray<PredictedNetwork> Run(IEnumerable<int[]> known, Random random, CancellationToken cancellationToken)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        Predict(known.Concat(Enumerable.Range(0, Sampled).Select(_ => space.Sample(random))));
        while (_seen.Count < MaxCandidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PredictedNetwork[] best = [.. Spread(Front().Where(n => !changed.Contains(GeneSpace.Key(n.Genes))).ToArray(), MaxChanged)];
            if (best.Length == 0)
            {
                break;
            }

            changed.UnionWith(best.Select(n => GeneSpace.Key(n.Genes)));
            Predict(best.SelectMany(n => Neighbours(n.Genes)));
        }

        return [.. Spread(Front().ToArray(), MaxPoints)];
    }

    /// <summary>At most so many of them, both ends among them.</summary>
    public static IEnumerable<T> Spread<T>(IReadOnlyList<T> front, int most)
        => front.Count <= most ? front : Enumerable.Range(0, most).Select(i => front[(int)((long)i * (front.Count - 1) / (most - 1))]);

    private void Predict(IEnumerable<int[]> genes)
    {
        var rows = genes.DistinctBy(g => GeneSpace.Key(g)).Where(g => !_seen.ContainsKey(GeneSpace.Key(g))).ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        ReadOnlyMemory<int>[] asked = [.. rows.Select(r => new ReadOnlyMemory<int>(r))];
        var (qualities, qualitySpread) = encodings.Predict(quality, asked);
        var (latencies, latencySpread) = encodings.Predict(latency, asked);
        for (var i = 0; i < rows.Length; i++)
        {
            _seen.Add(
                GeneSpace.Key(rows[i]),
                new PredictedNetwork(rows[i], new PredictedValue(qualities[i], qualitySpread[i]), new PredictedValue(latencies[i], latencySpread[i])));
        }
    }

    private IEnumerable<PredictedNetwork> Front()
    {
        var best = double.PositiveInfinity;
        foreach (var network in _seen.Values.OrderBy(n => n.LatencyMs.Mean).ThenBy(n => metric.Minimized(n.Quality.Mean)))
        {
            if (metric.Minimized(network.Quality.Mean) < best)
            {
                best = metric.Minimized(network.Quality.Mean);
                yield return network;
            }
        }
    }

    private IEnumerable<int[]> Neighbours(int[] genes)
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
}
