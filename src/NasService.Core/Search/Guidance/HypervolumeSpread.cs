namespace NasService.Core.Search.Guidance;

/// <summary>
/// Picks a batch spread over the predicted front: one by one, the candidate that adds most hypervolume to the measured front and those picked before it
/// (greedy hypervolume improvement). When none adds any, the rest go by rank and crowding.
/// </summary>
internal static class HypervolumeSpread
{
    // Each pick looks at every candidate kept; those far behind the predicted front never win.
    private const int Kept = 300;

    public static IReadOnlyList<BelievedCandidate> Choose(
        SearchProblem problem,
        IReadOnlyList<ArchiveEntry> rows,
        IReadOnlyList<BelievedCandidate> candidates,
        int count)
    {
        BelievedCandidate[] pool = [.. Survival.Order([.. candidates.Select(c => c.Objectives)], [.. candidates.Select(c => c.Violation)])
            .Take(Math.Max(Kept, count)).Select(i => candidates[i])];
        double[][] measured = [.. rows.Where(r => r.Feasible).Select(r => r.Objectives)];
        var scale = ObjectiveScale.From(problem, [.. measured, .. pool.Where(c => c.Violation == 0).Select(c => c.Objectives)]);
        var front = new GrowingFront(scale.Reference);
        foreach (var point in measured)
        {
            front.Add(scale.Apply(point));
        }

        double[][] scaled = [.. pool.Select(c => scale.Apply(c.Objectives))];
        var chosen = new List<BelievedCandidate>();
        var taken = new bool[pool.Length];
        while (chosen.Count < Math.Min(count, pool.Length))
        {
            var (best, bestGain) = (-1, 0.0);
            for (var i = 0; i < pool.Length; i++)
            {
                var gain = taken[i] || pool[i].Violation > 0 ? 0 : front.Improvement(scaled[i]);
                (best, bestGain) = gain > bestGain ? (i, gain) : (best, bestGain);
            }

            if (best < 0)
            {
                break;
            }

            taken[best] = true;
            front.Add(scaled[best]);
            chosen.Add(pool[best]);
        }

        chosen.AddRange(pool.Where((_, i) => !taken[i]).Take(count - chosen.Count));
        return chosen;
    }
}
