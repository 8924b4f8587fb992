using System.Collections.Immutable;

namespace NasService.Bench.Claims.Kernels;

/// <summary>The experiment of <c>nas bench claims kernels</c>.</summary>
/// <param name="Space">Name of the space.</param>
/// <param name="Steps">Optimizer steps of each training.</param>
/// <param name="Images">Validation images.</param>
/// <param name="Networks">The largest one first.</param>
/// <param name="Largest">Of the largest network.</param>
/// <param name="All">Of each seed's mean over all networks.</param>
internal sealed record KernelClaimResult(
    string Space, int Steps, int Images, ImmutableArray<KernelRow> Networks, SeedDifference Largest, SeedDifference All)
{
    public static KernelClaimResult Of(string space, int steps, int images, ImmutableArray<KernelRow> networks)
    {
        var seeds = networks[0].Kernels.Length;
        var means = Enumerable.Range(0, seeds)
            .Select(s => (Kernels: networks.Average(n => 100 * n.Kernels[s]), Plain: networks.Average(n => 100 * n.Plain[s])))
            .ToArray();
        return new KernelClaimResult(
            space, steps, images, networks,
            SeedDifference.Of([.. networks[0].Kernels.Select(k => 100 * k)], [.. networks[0].Plain.Select(p => 100 * p)]),
            SeedDifference.Of([.. means.Select(m => m.Kernels)], [.. means.Select(m => m.Plain)]));
    }
}
