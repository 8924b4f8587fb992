using System.Collections.Immutable;
using NasService.Core.Predictors;
using NasService.Core.Statistics;

namespace NasService.Bench.Claims.Ofa;

/// <summary>Figures from accuracies.</summary>
internal sealed class OfaAnalysis(ResultFile results, OfaSettings settings, ImmutableArray<OfaNetwork> networks)
{
    private IEnumerable<OfaNetwork> Compared => networks.Where(n => n.IsCompared);

    public ImmutableArray<OfaGap> Gaps() => settings.TaughtSeeds == 0
        ? [Gap("trained alone", settings.Seeds, false)]
        : [Gap("trained alone", settings.Seeds, false), Gap("trained alone, taught by the largest", settings.TaughtSeeds, true)];

    /// <summary>All of one seed each, so that none of them has less noise than another; the last one is what counting alone gives.</summary>
    public ImmutableArray<OfaTau> Taus()
    {
        var taus = ImmutableArray.CreateBuilder<OfaTau>();
        for (var seed = 0; seed < settings.RankSeeds; seed++)
        {
            taus.Add(Tau("sub-networks, seed 0", Shared(0), $"trained alone, seed {seed}", Alone(seed)));
        }

        for (var seed = 1; seed < settings.RankSeeds; seed++)
        {
            taus.Add(Tau("trained alone, seed 0", Alone(0), $"trained alone, seed {seed}", Alone(seed)));
        }

        for (var seed = 1; seed < settings.Seeds; seed++)
        {
            taus.Add(Tau("sub-networks, seed 0", Shared(0), $"sub-networks, seed {seed}", Shared(seed)));
        }

        taus.Add(Tau("MACs", [.. networks.Select(n => (double)n.Plan.Macs)], "trained alone, seed 0", Alone(0)));
        return taus.ToImmutable();
    }

    public ImmutableArray<OfaAblation> Ablations() => settings.AblationSeeds == 0 ? [] :
    [
        .. Both("BN recalibration (sandwich)", (s, n) => OfaNames.Shared(OfaVariant.Sandwich, s, n), (s, n) => OfaNames.Shared(OfaVariant.Sandwich, s, n, false)),
        .. Both("kernel transforms (shrinking)", (s, n) => OfaNames.Shared(OfaVariant.Shrinking, s, n), (s, n) => OfaNames.Shared(OfaVariant.NoTransforms, s, n)),
        .. Both("channel sorting (shrinking)", (s, n) => OfaNames.Shared(OfaVariant.Shrinking, s, n), (s, n) => OfaNames.Shared(OfaVariant.NoSorting, s, n)),
        .. Both("progressive shrinking in place of sandwich", (s, n) => OfaNames.Shared(OfaVariant.Shrinking, s, n), (s, n) => OfaNames.Shared(OfaVariant.Sandwich, s, n)),
    ];

    public ImmutableArray<OfaRow> Rows() =>
    [
        .. networks.Select(n => new OfaRow(
            n.Id,
            n.Plan.Macs,
            [.. Enumerable.Range(0, settings.Seeds).Select(s => results.Get(OfaNames.Shared(OfaVariant.Sandwich, s, n)))],
            [.. Enumerable.Range(0, n.IsCompared ? settings.Seeds : settings.RankSeeds).Select(s => results.Get(OfaNames.Alone(s, n)))],
            [.. Enumerable.Range(0, n.IsCompared ? settings.TaughtSeeds : 0).Select(s => results.Get(OfaNames.Alone(s, n, true)))])),
    ];

    private OfaGap Gap(string against, int seeds, bool isTaught)
    {
        double[] points = [.. Enumerable.Range(0, seeds).SelectMany(s => Compared.Select(n => 100 * (results.Get(OfaNames.Alone(s, n, isTaught)) - results.Get(OfaNames.Shared(OfaVariant.Sandwich, s, n)))))];
        return new OfaGap(against, Bootstrap.OfMedian(points), points.Count(p => p < 0));
    }

    private double[] Shared(int seed) => [.. networks.Select(n => results.Get(OfaNames.Shared(OfaVariant.Sandwich, seed, n)))];

    private double[] Alone(int seed) => [.. networks.Select(n => results.Get(OfaNames.Alone(seed, n)))];

    private static OfaTau Tau(string first, double[] a, string second, double[] b)
        => new(first, second, Bootstrap.Of(a.Length, indices => KendallTau.Of([.. indices.Select(i => a[i])], [.. indices.Select(i => b[i])])));

    private IEnumerable<OfaAblation> Both(string part, Func<int, OfaNetwork, string> with, Func<int, OfaNetwork, string> without)
        => [Ablation(part, "all", networks, with, without), Ablation(part, "smallest third", [.. networks.Where(n => n.IsSmall)], with, without)];

    private OfaAblation Ablation(string part, string which, ImmutableArray<OfaNetwork> chosen, Func<int, OfaNetwork, string> with, Func<int, OfaNetwork, string> without)
    {
        var pairs = Enumerable.Range(0, settings.AblationSeeds).SelectMany(s => chosen.Select(n => (With: results.Get(with(s, n)), Without: results.Get(without(s, n))))).ToArray();
        return new OfaAblation(
            part, which, Quantiles.Of(pairs.Select(p => p.With)).Median, Quantiles.Of(pairs.Select(p => p.Without)).Median, Bootstrap.OfMedian([.. pairs.Select(p => 100 * (p.With - p.Without))]));
    }
}
