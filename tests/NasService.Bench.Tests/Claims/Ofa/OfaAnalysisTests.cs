using System.Collections.Immutable;
using System.Text;
using NasService.Bench.Claims.Ofa;
using NasService.Core.Blocks;
using NasService.Core.Spaces;

namespace NasService.Bench.Tests.Claims.Ofa;

public sealed class OfaAnalysisTests : IDisposable
{
    private static readonly OfaSettings Settings = new(10, 6, 2, 2, 2, 1, 1);

    private static readonly ImmutableArray<OfaNetwork> Networks = OfaNetworks.Draw(
        SpaceReader.Read(
            Encoding.UTF8.GetBytes("name: t\ninput: {channels: 1, resolution: 12}\nclasses: 4\nstem: {channels: 8}\nstages: [{block: mbconv, channels: 8, stride: 2, depth: [1, 2], kernel: [3, 5], expand: [2, 3]}]\n"),
            BlockCatalog.Shipped).GetValueOrThrow(),
        6,
        2);

    private readonly string _folder = Directory.CreateTempSubdirectory("nas-analysis-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Gaps_LoneNetworksTwoPointsBetter_AreTwo()
    {
        var analysis = Fill(alone: (i, seed) => Accuracy(i) + 0.02, taught: i => Accuracy(i) - 0.01);
        var gaps = analysis.Gaps();
        Assert.Equal([4, 2], gaps.Select(g => g.Points.Count));
        Assert.Equal(2, gaps[0].Points.Estimate, 1e-9);
        Assert.Equal(-1, gaps[1].Points.Estimate, 1e-9);
        Assert.Equal([0, 2], gaps.Select(g => g.SharedBetter));
    }

    [Fact]
    public void Taus_SecondSeedInReverse_AgreementAndCeilingHaveTheirSigns()
    {
        var taus = Fill(alone: (i, seed) => seed == 0 ? Accuracy(i) : 1 - Accuracy(i), taught: Accuracy).Taus();
        Assert.Equal([1, -1, -1, 1, 1], taus.Select(t => Math.Round(t.Tau.Estimate, 9)));
        Assert.Equal(("trained alone, seed 0", "trained alone, seed 1"), (taus[2].First, taus[2].Second));
    }

    [Fact]
    public void Ablations_WithoutRecalibrationHalf_IsTheDifferenceInPoints()
    {
        var ablations = Fill(alone: (i, _) => Accuracy(i), taught: Accuracy).Ablations();
        Assert.Equal(8, ablations.Length);
        Assert.Equal(30, ablations[0].Points.Estimate, 1e-9);
        Assert.Equal(6, ablations[0].Points.Count);
        Assert.Equal(("smallest third", 2), (ablations[1].Networks, ablations[1].Points.Count));
        Assert.All(ablations[2..], a => Assert.Equal(0, a.Points.Estimate));
    }

    private static double Accuracy(int network) => 0.5 + (0.05 * network);

    private OfaAnalysis Fill(Func<int, int, double> alone, Func<int, double> taught)
    {
        var results = new ResultFile(Path.Combine(_folder, "a.jsonl"));
        for (var i = 0; i < Networks.Length; i++)
        {
            for (var seed = 0; seed < Settings.Seeds; seed++)
            {
                foreach (var variant in new[] { OfaVariant.Sandwich, OfaVariant.Shrinking, OfaVariant.NoTransforms, OfaVariant.NoSorting })
                {
                    results.Add(OfaNames.Shared(variant, seed, Networks[i]), Accuracy(i));
                }

                results.Add(OfaNames.Shared(OfaVariant.Sandwich, seed, Networks[i], false), Accuracy(i) - 0.3);
                results.Add(OfaNames.Alone(seed, Networks[i]), alone(i, seed));
                results.Add(OfaNames.Alone(seed, Networks[i], true), taught(i));
            }
        }

        return new OfaAnalysis(results, Settings, Networks);
    }
}
