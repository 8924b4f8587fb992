using NasService.Core.Pareto;

namespace NasService.Core.Search;

/// <summary>Who is better: feasible before infeasible, less violation before more, then the front, then the lonelier (Deb et al. 2002, sections III and VI).</summary>
internal static class Survival
{
    /// <summary>
    /// n minimised vectors and n violations (0 feasible, +infinity failed) to the indices 0..n-1, best first. Equals by index.
    /// Violations must not be NaN; vectors of infeasible ones are not looked at.
    /// </summary>
    public static int[] Order(IReadOnlyList<double[]> objectives, IReadOnlyList<double> violations)
    {
        int[] feasible = [.. Enumerable.Range(0, violations.Count).Where(i => violations[i] == 0)];
        var fronts = NonDominatedSort.Fronts([.. feasible.Select(i => objectives[i])]);
        var result = new List<int>(violations.Count);
        foreach (var front in fronts)
        {
            var distance = CrowdingDistance.Of([.. front.Select(k => objectives[feasible[k]])]);
            result.AddRange(Enumerable.Range(0, front.Length).OrderByDescending(k => distance[k]).Select(k => feasible[front[k]]));
        }

        result.AddRange(Enumerable.Range(0, violations.Count).Where(i => violations[i] != 0).OrderBy(i => violations[i]));
        return [.. result];
    }

    /// <summary>The same for told entries.</summary>
    public static int[] Order(IReadOnlyList<ArchiveEntry> entries)
        => Order([.. entries.Select(e => e.Objectives)], [.. entries.Select(e => e.Violation)]);
}
