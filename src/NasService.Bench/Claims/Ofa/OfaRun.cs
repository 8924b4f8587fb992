using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using NasService.Training.Supernets;
using NasService.Pipeline.Candidates;

namespace NasService.Bench.Claims.Ofa;

/// <summary>Fills in the accuracies that are missing: supernets one after the other, each on all threads; then lone networks side by side, one thread each.</summary>
internal sealed class OfaRun(OfaLab lab, OfaScorer scorer, ResultFile results, OfaSettings settings, ImmutableArray<OfaNetwork> networks, Action<string> note)
{
    private static readonly OfaVariant[] s_ablations = [OfaVariant.Shrinking, OfaVariant.NoTransforms, OfaVariant.NoSorting];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var seed = 0; seed < settings.Seeds; seed++)
        {
            await ShareAsync(OfaVariant.Sandwich, seed, seed < settings.AblationSeeds, cancellationToken);
        }

        await AloneAsync(cancellationToken);
        for (var seed = 0; seed < settings.AblationSeeds; seed++)
        {
            foreach (var variant in s_ablations)
            {
                await ShareAsync(variant, seed, false, cancellationToken);
            }
        }
    }

    private async Task ShareAsync(OfaVariant variant, int seed, bool withShared, CancellationToken cancellationToken)
    {
        var missing = networks.Where(n => !results.Has(OfaNames.Shared(variant, seed, n)) || (withShared && !results.Has(OfaNames.Shared(variant, seed, n, false)))).ToArray();
        if (missing.Length == 0)
        {
            return;
        }

        var began = Stopwatch.GetTimestamp();
        using var supernet = await DedicatedThread.RunAsync("trainer", () => lab.Shared(variant, seed, cancellationToken));
        var statistics = withShared ? await DedicatedThread.RunAsync("statistics", () => lab.Collect(supernet, seed, cancellationToken)) : null;
        await EachAsync(missing, network =>
        {
            var own = lab.Calibrate(supernet, network, cancellationToken);
            results.Add(OfaNames.Shared(variant, seed, network), scorer.Score(supernet, network, own, cancellationToken));
            if (statistics is not null)
            {
                results.Add(OfaNames.Shared(variant, seed, network, false), scorer.Score(supernet, network, statistics.Of(network.Plan), cancellationToken));
            }
        });
        note($"supernet {variant.Name}, seed {seed}: {lab.Steps} steps and {missing.Length} networks in {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s");
    }

    private async Task AloneAsync(CancellationToken cancellationToken)
    {
        var trainings = Enumerable.Range(0, settings.Seeds)
            .SelectMany(seed => networks.SelectMany(n => new[] { (Network: n, Seed: seed, IsTaught: false), (Network: n, Seed: seed, IsTaught: true) }))
            .Where(t => t.IsTaught ? t.Network.IsCompared && t.Seed < settings.TaughtSeeds : t.Network.IsCompared || t.Seed < settings.RankSeeds)
            .Where(t => !results.Has(OfaNames.Alone(t.Seed, t.Network, t.IsTaught)))
            .ToArray();
        var teachers = new Dictionary<int, Supernet>();
        try
        {
            foreach (var seed in trainings.Where(t => t.IsTaught).Select(t => t.Seed).Distinct())
            {
                teachers.Add(seed, await DedicatedThread.RunAsync("teacher", () => lab.Shared(OfaVariant.Sandwich, seed, cancellationToken)));
            }

            var (began, done) = (Stopwatch.GetTimestamp(), 0);
            await EachAsync(trainings, t =>
            {
                using var trained = lab.Alone(t.Network, t.Seed, t.IsTaught ? teachers[t.Seed] : null, cancellationToken);
                results.Add(OfaNames.Alone(t.Seed, t.Network, t.IsTaught), scorer.Score(trained, t.Network, lab.Calibrate(trained, t.Network, cancellationToken), cancellationToken));
                var finished = Interlocked.Increment(ref done);
                var each = Stopwatch.GetElapsedTime(began).TotalSeconds / finished;
                note($"{finished} of {trainings.Length} networks trained alone, {each * (trainings.Length - finished) / 60:F0} min left");
            });
        }
        finally
        {
            foreach (var teacher in teachers.Values)
            {
                teacher.Dispose();
            }
        }
    }

    private static Task EachAsync<T>(IEnumerable<T> items, Action<T> work)
    {
        var queue = new ConcurrentQueue<T>(items);
        return Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(lane => DedicatedThread.RunAsync($"lane {lane}", () =>
        {
            while (queue.TryDequeue(out var item))
            {
                work(item);
            }

            return true;
        })));
    }
}
