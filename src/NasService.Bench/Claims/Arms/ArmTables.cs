using NasService.Cli.Output;

namespace NasService.Bench.Claims.Arms;

/// <summary>A study for people.</summary>
internal static class ArmTables
{
    public static FigureTable Arms(ArmResult result)
    {
        var table = new FigureTable("arm", "batch", "networks", "fastest, ms", "slowest, ms", "best accuracy, % by seed", "front spans, times by seed");
        foreach (var a in result.Arms)
        {
            table.Row(
                a.Arm, $"{a.Batch}", $"{a.Networks}", $"{a.FastestMs:F3}", $"{a.SlowestMs:F3}",
                string.Join(' ', a.BestAccuracies.Select(v => $"{v:F2}")), string.Join(' ', a.Spans.Select(v => $"{v:F2}")));
        }

        return table;
    }

    public static FigureTable Leads(ArmResult result)
    {
        var table = new FigureTable("first", "second", "batch", "ahead at equal latency, points by seed", "mean", "95 %");
        foreach (var l in result.Leads)
        {
            table.Row(l.First, l.Second, $"{l.Batch}", string.Join(' ', l.Points.Select(v => $"{v:F2}")), $"{l.Lead.Mean:F2}",
                $"{l.Lead.Low:F2} to {l.Lead.High:F2}");
        }

        return table;
    }

    /// <summary>None where there is one batch.</summary>
    public static FigureTable[] Winners(ArmResult result)
    {
        if (result.Winners.IsEmpty)
        {
            return [];
        }

        var table = new FigureTable("within a share of the slowest", "seeds whose winners differ", "lost by the first batch's front, points by seed");
        foreach (var share in result.Winners.GroupBy(w => w.Share))
        {
            table.Row($"{share.Key:P0}", $"{share.Count(w => w.Networks[0] != w.Networks[^1])} of {share.Count()}",
                string.Join(' ', share.Select(w => $"{w.LossPoints:F2}")));
        }

        return [table];
    }
}
