using NasService.Cli.Output;

namespace NasService.Bench.Claims;

/// <summary>The experiment for people.</summary>
internal static class SimqTables
{
    private static readonly string[] s_arms = [SimqArms.Joint, SimqArms.Twins, SimqArms.Int8, SimqArms.Revert];

    public static FigureTable Pairs(SimqResult result)
    {
        var table = new FigureTable(["training seed / seed", .. s_arms.Select(a => $"{a} (points)")]);
        foreach (var p in result.Pairs)
        {
            table.Row([$"{p.TrainingSeed} / {p.Seed}", .. s_arms.Select(a => $"{p.Hypervolumes[a]:G4} ({p.Points[a]})")]);
        }

        return table;
    }

    public static FigureTable Differences(SimqResult result)
    {
        var table = new FigureTable(
            $"joint minus (reference {Quantity.Percent(result.ReferenceAccuracy)}, {result.ReferenceLatencyMs:F4} ms)", "median hypervolume (95 %)", "as a share (95 %)", "joint has more", "pairs");
        foreach (var d in result.Differences)
        {
            table.Row(
                d.Against, $"{d.Hypervolume.Estimate:G3} ({d.Hypervolume.Low:G3} to {d.Hypervolume.High:G3})",
                $"{100 * d.Share.Estimate:F2} % ({100 * d.Share.Low:F2} to {100 * d.Share.High:F2})", $"{d.Wins}", $"{d.Hypervolume.Count}");
        }

        return table;
    }

    public static FigureTable Gains(SimqResult result)
    {
        var table = new FigureTable("best policy under 0.5 point", "int8", "loss in points", "times as fast as fp32", "as all-int8", "all-int8 loses");
        foreach (var g in result.Gains)
        {
            table.Row(g.Network, g.Int8, $"{g.LossPoints:F2}", $"{g.SpeedOverFp32:F3}", $"{g.SpeedOverInt8:F3}", $"{g.Int8LossPoints:F2}");
        }

        return table;
    }
}
