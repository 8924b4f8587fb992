using NasService.Core.Pareto;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Gaussian;
using NasService.Core.Search.Devices;

namespace NasService.Core.Tests.Search.Devices;

/// <summary>Two devices of which the second is slow at what the second feature counts.</summary>
public sealed class SecondDeviceTests
{
    private const int Networks = 200;

    private static readonly SecondDevice s_device = new(new GaussianProcessFamily(GaussianProcessFamily.Plain, _ => TargetWarp.Identity));

    [Fact]
    public void Next_WithFewMeasurements_FindsTheSecondDevicesFront()
    {
        var fleet = new Fleet(1);
        var measured = new Dictionary<int, double>();
        while (measured.Count < Networks / 4 && Next(fleet, measured, 5) is { Length: > 0 } next)
        {
            foreach (var i in next)
            {
                measured.Add(i, fleet.Second[i]);
            }
        }

        Assert.True(fleet.Area(measured.Keys) >= 0.99 * fleet.Area(Enumerable.Range(0, Networks)), $"{measured.Count}: {fleet.Area(measured.Keys)}");
        Assert.True(measured.Count <= Networks / 4);
    }

    [Fact]
    public void Next_WithoutMeasurements_BeginsWithTheFirstDevicesFront()
    {
        var fleet = new Fleet(2);
        var front = ParetoFront.Indices([.. fleet.Quality.Zip(fleet.First, (q, a) => new[] { q, a })]);
        var next = Next(fleet, new Dictionary<int, double>(), Math.Min(4, front.Length));
        Assert.Subset(front.ToHashSet(), next.ToHashSet());
        Assert.Equal(next.Length, next.Distinct().Count());
        Assert.Contains(front.MinBy(i => fleet.First[i]), next);
        Assert.Contains(front.MaxBy(i => fleet.First[i]), next);
    }

    [Fact]
    public void Next_WhateverWasMeasured_NamesNoneOfItAndIsTheSameTwice()
    {
        var fleet = new Fleet(3);
        var measured = Enumerable.Range(0, 30).ToDictionary(i => i * 3, i => fleet.Second[i * 3]);
        var next = Next(fleet, measured, 10);
        Assert.Empty(next.Intersect(measured.Keys));
        Assert.Equal(next, Next(fleet, measured, 10));
    }

    [Fact]
    public void Next_AllMeasured_IsNone()
    {
        var fleet = new Fleet(4);
        Assert.Empty(Next(fleet, Enumerable.Range(0, Networks).ToDictionary(i => i, i => fleet.Second[i]), 10));
    }

    [Fact]
    public void Next_QualitiesOfOtherNetworks_IsRefused()
    {
        var fleet = new Fleet(5);
        Assert.Throws<ArgumentException>(() => s_device.Next(fleet.Features, new double[3], fleet.First, new Dictionary<int, double>(), fleet.Worst, 5, default));
    }

    [Fact]
    public void Complete_WithAFewDozenMeasurements_IsCloseWhereNothingWasMeasured()
    {
        var fleet = new Fleet(6);
        var measured = Enumerable.Range(0, 40).ToDictionary(i => i * 5, i => fleet.Second[i * 5]);
        var all = Complete(fleet, measured);

        Assert.All(measured, m => Assert.Equal(m.Value, all[m.Key]));
        var off = Enumerable.Range(0, Networks).Where(i => !measured.ContainsKey(i))
            .Average(i => Math.Abs((all[i] / fleet.Second[i]) - 1));
        var pace = measured.Average(m => m.Value / fleet.First[m.Key]);
        var naive = Enumerable.Range(0, Networks).Where(i => !measured.ContainsKey(i))
            .Average(i => Math.Abs((pace * fleet.First[i] / fleet.Second[i]) - 1));
        Assert.True(off < 0.05 && off < naive / 3, $"{off} beside {naive}");
    }

    [Fact]
    public void Complete_WithTooFewForAPredictor_IsTheFirstDeviceAtAnotherPace()
    {
        var fleet = new Fleet(7);
        Assert.Equal(fleet.First, Complete(fleet, []));
        var all = Complete(fleet, new() { [3] = 2 * fleet.First[3], [4] = 4 * fleet.First[4] });
        Assert.Equal(3 * fleet.First[0], all[0], 1e-9);
        Assert.Equal(2 * fleet.First[3], all[3]);
    }

    private static double[] Complete(Fleet fleet, Dictionary<int, double> measured)
        => s_device.Complete(fleet.Features, fleet.First, measured, default);

    private static int[] Next(Fleet fleet, Dictionary<int, double> measured, int count)
        => s_device.Next(fleet.Features, fleet.Quality, fleet.First, measured, fleet.Worst, count, default);

    private sealed class Fleet
    {
        public Fleet(int seed)
        {
            var random = new Random(seed);
            double[][] rows = [.. Enumerable.Range(0, Networks).Select(_ => new[] { random.NextDouble(), random.NextDouble(), random.NextDouble() })];
            Features = new FeatureMatrix(Networks, 3, [.. rows.SelectMany(r => r)]);
            Quality = [.. rows.Select(r => -(r[0] + r[1] + (0.2 * r[2])))];
            First = [.. rows.Select(r => 1 + (3 * r[0]) + r[1] + r[2])];
            Second = [.. rows.Select(r => 2 + (3 * r[0]) + (6 * r[1] * r[1]) + r[2])];
        }

        public FeatureMatrix Features { get; }

        public double[] Quality { get; }

        public double[] First { get; }

        public double[] Second { get; }

        public (double, double) Worst => (0, 12);

        public double Area(IEnumerable<int> rows)
        {
            var front = new Staircase(Worst.Item1, Math.Log(Worst.Item2));
            foreach (var i in rows)
            {
                front.Add(Quality[i], Math.Log(Second[i]));
            }

            return front.Area;
        }
    }
}
