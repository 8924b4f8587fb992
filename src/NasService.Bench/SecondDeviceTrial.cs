using NasService.Core.Pareto;
using NasService.Core.Predictors;
using NasService.Core.Search.Devices;
using NasService.Core.Search.Tables;
using NasService.Core.Seeds;

namespace NasService.Bench;

/// <summary>Networks of a table that a first device has measured, in the order in which a second one measures them.</summary>
internal sealed class SecondDeviceTrial
{
    private const int Batch = 5;

    private readonly FeatureMatrix _features;
    private readonly double[] _quality;
    private readonly double[] _first;
    private readonly double[] _second;
    private readonly double _all;
    private readonly (double Quality, double LatencyMs) _worst;

    /// <param name="first">Costs are the first device's.</param>
    /// <param name="second">The same rows, costs of the second.</param>
    /// <param name="networks">Drawn uniformly.</param>
    /// <param name="draw">Which draw.</param>
    public SecondDeviceTrial(TabularProblem first, TabularProblem second, int networks, int draw)
    {
        int[] order = [.. Enumerable.Range(0, first.Rows)];
        Seed.Derive(draw, "second-device", networks).Shuffle(order);
        int[] rows = [.. order[..networks].Where(r => second.Knows(first.Genes[r].AsSpan()))];
        _features = PredictorTrial.Features(first, 1, rows, false);
        _quality = [.. rows.Select(r => -first.Accuracy[r])];
        _first = [.. rows.Select(r => first.Cost[r])];
        _second = [.. rows.Select(r => second.Cost[second.RowOf(first.Genes[r].AsSpan())])];
        _worst = (_quality.Order().ElementAt(rows.Length / 2), _second.Max());
        _all = Volume(Enumerable.Range(0, rows.Length));
    }

    public int Networks => _quality.Length;

    /// <summary>By <see cref="SecondDevice"/>; what it does not ask for comes last, in the order of the rows.</summary>
    public int[] Transferred(IPredictorFamily family, CancellationToken cancellationToken)
    {
        var device = new SecondDevice(family);
        var measured = new Dictionary<int, double>();
        var order = new List<int>();
        while (device.Next(_features, _quality, _first, measured, _worst, Batch, cancellationToken) is { Length: > 0 } next)
        {
            order.AddRange(next);
            foreach (var i in next)
            {
                measured.Add(i, _second[i]);
            }
        }

        return [.. order, .. Enumerable.Range(0, Networks).Except(order)];
    }

    /// <summary>The first device's front, then the front behind it.</summary>
    public int[] ByFirst()
    {
        var ranks = NonDominatedSort.Ranks([.. _quality.Zip(_first, (q, a) => new[] { q, a })]);
        return [.. Enumerable.Range(0, Networks).OrderBy(i => ranks[i]).ThenBy(i => _first[i])];
    }

    public int[] Random(int draw)
    {
        int[] order = [.. Enumerable.Range(0, Networks)];
        Seed.Derive(draw, "second-device-order", Networks).Shuffle(order);
        return order;
    }

    /// <summary>Share of the hypervolume that measuring all would give, after each measurement.</summary>
    public double[] Shares(int[] order)
    {
        var front = Empty();
        return [.. order.Select(i =>
        {
            front.Add(_quality[i], Math.Log(_second[i]));
            return front.Area / _all;
        })];
    }

    private double Volume(IEnumerable<int> rows)
    {
        var front = Empty();
        foreach (var i in rows)
        {
            front.Add(_quality[i], Math.Log(_second[i]));
        }

        return front.Area;
    }

    private Staircase Empty() => new(_worst.Quality, Math.Log(_worst.LatencyMs));
}
