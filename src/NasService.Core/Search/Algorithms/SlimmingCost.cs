namespace NasService.Core.Search.Algorithms;

/// <summary>What <see cref="Slimming"/> compares networks by, and how.</summary>
/// <param name="Quality">Minimised.</param>
/// <param name="LatencyMs">Or what else the problem's first cost is.</param>
internal readonly record struct SlimmingCost(double Quality, double LatencyMs)
{
    // Of the target: a last step that falls further below it than this gives way to one that stays nearer.
    private const double Overshoot = 0.05;

    /// <summary>
    /// The index of the step that loses least quality per millisecond saved; of those that lose nothing, the one that saves most. One that
    /// saves nothing is not taken: -1 if
    /// none does. Where that step would end more than 5 % below the target, the one that ends nearest below it. Equals by index.
    /// </summary>
    /// <param name="steps">n networks, each a step from this one.</param>
    /// <param name="targetMs">Null: none.</param>
    public int Best(IReadOnlyList<SlimmingCost> steps, double? targetMs)
    {
        var now = this;
        int[] saving = [.. Enumerable.Range(0, steps.Count).Where(i => now.LatencyMs > steps[i].LatencyMs)];
        if (saving.Length == 0)
        {
            return -1;
        }

        var best = saving.OrderBy(i => now.Price(steps[i])).ThenBy(i => steps[i].LatencyMs).First();
        return !JumpsOver(steps[best], targetMs) ? best
            : saving.Where(i => steps[i].LatencyMs <= targetMs).OrderByDescending(i => steps[i].LatencyMs).ThenBy(i => now.Price(steps[i]))
                .First();
    }

    /// <summary>Whether a step from here ends more than 5 % below the target.</summary>
    public bool JumpsOver(SlimmingCost step, double? targetMs) => LatencyMs > targetMs && step.LatencyMs < (1 - Overshoot) * targetMs;

    private double Price(SlimmingCost step) => Math.Max(step.Quality - Quality, 0) / (LatencyMs - step.LatencyMs);
}
