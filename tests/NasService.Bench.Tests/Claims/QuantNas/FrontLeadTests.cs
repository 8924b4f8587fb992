using NasService.Bench.Claims.QuantNas;

namespace NasService.Bench.Tests.Claims.QuantNas;

public sealed class FrontLeadTests
{
    private static readonly (double Cost, double Psnr)[] s_points = [(1, 30), (3, 34), (2, 29), (5, 35)];

    [Theory]
    [InlineData(1, 30)]
    [InlineData(2, 32)]
    [InlineData(4, 34.5)]
    [InlineData(9, 35)]
    [InlineData(0.5, double.NaN)]
    public void Best_ACost_IsOnTheLineBetweenNeighboursOfTheFront(double cost, double expected)
        => Assert.Equal(expected, FrontLead.Best(s_points, cost), 9);

    [Fact]
    public void Of_TwoSeeds_SimulatedRowsTakeNoPart()
    {
        PointRow Row(int seed, string kind, long bitOps, double psnr, double? ms) => new(seed, kind, "", bitOps, psnr, ms);
        var lead = FrontLead.Of(
            [
                Row(0, "fixed", 1, 30, 1), Row(0, "fixed", 3, 34, 3), Row(0, "found", 2, 33, 2),
                    Row(0, "fixed, 2 bits, simulated", 2, 40, null),
                Row(1, "fixed", 1, 30, 1), Row(1, "fixed", 3, 34, 3), Row(1, "found", 3, 33, 3),
            ],
            2, r => r.BitOps);

        Assert.Equal(0, lead.Mean, 9);
    }
}
