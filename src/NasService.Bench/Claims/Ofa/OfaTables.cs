using System.Collections.Immutable;
using NasService.Cli.Output;

namespace NasService.Bench.Claims.Ofa;

/// <summary>The experiment for people.</summary>
internal static class OfaTables
{
    public static FigureTable Networks(OfaResult result)
    {
        var table = new FigureTable("network", "MACs", "sub-network, by seed", "alone", "alone, taught");
        foreach (var n in result.Networks)
        {
            table.Row(n.Id, Quantity.Count(n.Macs), Percents(n.Shared), Percents(n.Alone), Percents(n.Taught));
        }

        return table;
    }

    public static FigureTable Gaps(OfaResult result)
    {
        var table = new FigureTable("lone network minus sub-network", "median, points", "95 %", "sub-network is better", "pairs");
        foreach (var g in result.Gaps)
        {
            table.Row(g.Against, $"{g.Points.Estimate:F2}", $"{g.Points.Low:F2} to {g.Points.High:F2}", $"{g.SharedBetter}", $"{g.Points.Count}");
        }

        return table;
    }

    public static FigureTable Taus(OfaResult result)
    {
        var table = new FigureTable("order by", "and by", "Kendall's tau", "95 %", "networks");
        foreach (var t in result.Taus)
        {
            table.Row(t.First, t.Second, $"{t.Tau.Estimate:F2}", $"{t.Tau.Low:F2} to {t.Tau.High:F2}", $"{t.Tau.Count}");
        }

        return table;
    }

    public static FigureTable Ablations(OfaResult result)
    {
        var table = new FigureTable("part", "networks", "with", "without", "median difference, points", "95 %", "pairs");
        foreach (var a in result.Ablations)
        {
            table.Row(a.Part, a.Networks, Quantity.Percent(a.With), Quantity.Percent(a.Without), $"{a.Points.Estimate:F2}", $"{a.Points.Low:F2} to {a.Points.High:F2}", $"{a.Points.Count}");
        }

        return table;
    }

    private static string Percents(ImmutableArray<double> shares) => string.Join(' ', shares.Select(s => $"{100 * s:F2}"));
}
