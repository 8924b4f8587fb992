using NasService.Cli.Output;

namespace NasService.Bench.Claims.Kernels;

/// <summary>The experiment for people.</summary>
internal static class KernelClaimTables
{
    public static FigureTable Networks(KernelClaimResult result)
    {
        var table = new FigureTable("network", "MACs", "kernels, % by seed", "plain operators", "mean difference, points");
        foreach (var n in result.Networks)
        {
            table.Row(n.Id, Quantity.Count(n.Macs), Percents(n.Kernels), Percents(n.Plain), $"{n.Points.Average():F2}");
        }

        return table;
    }

    public static FigureTable Differences(KernelClaimResult result)
    {
        var table = new FigureTable("kernels minus plain operators", "mean, points", "95 %", "deviation between seeds", "seeds");
        foreach (var (name, d) in new[] { ("largest network", result.Largest), ("mean of all networks", result.All) })
        {
            table.Row(name, $"{d.Mean:F2}", $"{d.Low:F2} to {d.High:F2}", $"{d.SeedDeviation:F2}", $"{d.Seeds}");
        }

        return table;
    }

    private static string Percents(IEnumerable<double> shares) => string.Join(' ', shares.Select(s => $"{100 * s:F2}"));
}
