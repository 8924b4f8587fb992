using System.Collections.Immutable;
using NasService.Bench.Claims.Arms;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>How far found points lie above the front of fixed ones, at equal cost.</summary>
internal static class FrontLead
{
    /// <param name="rows">Of all seeds; simulated ones take no part.</param>
    /// <param name="seeds">How many.</param>
    /// <param name="cost">Along which is interpolated.</param>
    public static PairedDifference Of(ImmutableArray<PointRow> rows, int seeds, Func<PointRow, double> cost)
        => PairedDifference.Of([.. Enumerable.Range(0, seeds)
            .Select(s => Mean([.. rows.Where(r => r.Seed == s && r.Ms is not null)], cost))]);

    private static double Mean(PointRow[] rows, Func<PointRow, double> cost)
    {
        (double Cost, double Psnr)[] rivals = [.. rows.Where(r => r.Kind == "fixed").Select(r => (cost(r), r.Psnr))];
        var found = rows.Where(r => r.Kind == "found").Select(r => r.Psnr - Best(rivals, cost(r))).Where(double.IsFinite).ToArray();
        return found.Length == 0 ? double.NaN : found.Average();
    }

    /// <summary>On the straight line between neighbours of the front; beyond its slower end its best, before its faster end nothing: there
    /// the found one has no rival.</summary>
    public static double Best((double Cost, double Psnr)[] points, double cost)
    {
        var front = points.Where(p => !points.Any(o => o.Cost <= p.Cost && o.Psnr > p.Psnr)).OrderBy(p => p.Cost).ToArray();
        var above = Array.FindIndex(front, p => p.Cost >= cost);
        return above switch
        {
            < 0 => front[^1].Psnr,
            0 => front[0].Cost == cost ? front[0].Psnr : double.NaN,
            _ => front[above - 1].Psnr + ((front[above].Psnr - front[above - 1].Psnr) * (cost - front[above - 1].Cost) / (front[above].Cost - front[above - 1].Cost)),
        };
    }
}
