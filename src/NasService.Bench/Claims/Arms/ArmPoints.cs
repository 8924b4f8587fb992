using System.Collections.Immutable;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims.Arms;

/// <summary>An arm's networks as (latency in milliseconds, accuracy in percent), seed by seed.</summary>
internal sealed record ArmPoints(Arm Arm, ImmutableArray<ImmutableArray<(double Ms, double Accuracy)>> Seeds)
{
    public static ArmPoints Of(ArmLab lab, Arm arm, ReadOnlySpan<double> latencies, int seeds)
    {
        ImmutableArray<double> ms = [.. latencies];
        return new ArmPoints(arm, [.. Enumerable.Range(0, seeds).Select(
            s => arm.Networks.Select((n, i) => (ms[i], 100 * lab.Accuracy(arm.Space, s, n))).ToImmutableArray())]);
    }

    public static ArmLead Lead(ArmPoints first, ArmPoints second, int batch)
    {
        ImmutableArray<double> points = [.. first.Seeds.Zip(second.Seeds, ArmFigures.Ahead)];
        return new ArmLead(first.Arm.Name, second.Arm.Name, batch, points, PairedDifference.Of(points));
    }

    /// <summary>Who wins within a share of the slowest network's latency.</summary>
    /// <param name="one">The arms at the first batch.</param>
    /// <param name="many">The same at the last.</param>
    /// <param name="seed">Whose accuracies.</param>
    /// <param name="share">Of the latency of the slowest.</param>
    public static ArmWinner Winner(ImmutableArray<ArmPoints> one, ImmutableArray<ArmPoints> many, int seed, double share)
    {
        ImmutableArray<Architecture> networks = [.. one.SelectMany(a => a.Arm.Networks)];
        ImmutableArray<(double Ms, double Accuracy)> first = [.. one.SelectMany(a => a.Seeds[seed])];
        ImmutableArray<(double Ms, double Accuracy)> last = [.. many.SelectMany(a => a.Seeds[seed])];
        var (own, best) = (Best(first, Limit(first)), Best(last, Limit(last)));

        // What one has who searched for the first batch alone and asks for the last: of that front the best that is fast enough.
        var fit = Front(first).Where(i => last[i].Ms <= Limit(last)).DefaultIfEmpty(-1).MaxBy(i => i < 0 ? double.NegativeInfinity : last[i].Accuracy);
        return new ArmWinner(seed, share, [networks[own].Id, networks[best].Id], fit < 0 ? double.NaN : last[best].Accuracy - last[fit].Accuracy);

        double Limit(ImmutableArray<(double Ms, double Accuracy)> points) => share * points.Max(p => p.Ms);
    }

    public ArmRow Row(int batch) => new(
        Arm.Name, batch, Arm.Networks.Length, Seeds[0].Min(p => p.Ms), Seeds[0].Max(p => p.Ms),
        [.. Seeds.Select(s => s.Max(p => p.Accuracy))], [.. Seeds.Select(ArmFigures.FrontSpan)]);

    private static int Best(ImmutableArray<(double Ms, double Accuracy)> points, double limit)
        => Enumerable.Range(0, points.Length).Where(i => points[i].Ms <= limit).MaxBy(i => points[i].Accuracy);

    private static IEnumerable<int> Front(ImmutableArray<(double Ms, double Accuracy)> points)
        => Enumerable.Range(0, points.Length).Where(i => !points.Any(o => o.Ms <= points[i].Ms && o.Accuracy > points[i].Accuracy));
}
