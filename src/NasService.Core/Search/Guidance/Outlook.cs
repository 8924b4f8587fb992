using NasService.Core.Predictors;

namespace NasService.Core.Search.Guidance;

/// <summary>What a fixed list of candidates may turn out to be, as the beliefs of all metrics have it.</summary>
internal sealed class Outlook
{
    private readonly SearchProblem _problem;
    private readonly Beliefs _beliefs;
    private readonly IBelief?[] _believed;
    private readonly double[]?[] _exact;
    private readonly double[] _levels;
    private readonly int[][] _combinations;
    private readonly double[][] _values;
    private readonly double[] _point;

    /// <param name="problem">The problem.</param>
    /// <param name="beliefs">Fitted.</param>
    /// <param name="candidates">Their order is that of the indices below.</param>
    /// <param name="quantiles">Combinations of standard normal quantiles, one per objective; equally probable.</param>
    public Outlook(SearchProblem problem, Beliefs beliefs, CandidateSet candidates, double[][] quantiles)
    {
        var objectives = problem.Objectives.Length;
        _problem = problem;
        _beliefs = beliefs;
        _believed = new IBelief?[beliefs.Models.Count];
        Parallel.For(0, _believed.Length, Beliefs.Threads, m => _believed[m] = beliefs.Believe(m, candidates));
        _exact = [.. Enumerable.Range(0, objectives).Select(m => _believed[m] is null ? candidates.Genes.Select(g => beliefs.Counted(m, g)).ToArray() : null)];
        _levels = [.. quantiles.SelectMany(q => q).Distinct().Order()];
        _combinations = [.. quantiles.Select(q => q.Select(z => Array.BinarySearch(_levels, z)).ToArray())];
        _values = [.. Enumerable.Range(0, objectives).Select(_ => new double[_levels.Length])];
        _point = new double[objectives];
    }

    /// <summary>Expected improvement of the front's hypervolume by candidate <paramref name="i"/>, times the chance that it is feasible.</summary>
    public double Gain(int i, GrowingFront front)
    {
        for (var m = 0; m < _values.Length; m++)
        {
            for (var k = 0; k < _levels.Length; k++)
            {
                _values[m][k] = At(m, i, _levels[k]);
            }
        }

        double gain = 0;
        foreach (var combination in _combinations)
        {
            for (var m = 0; m < _point.Length; m++)
            {
                _point[m] = _values[m][combination[m]];
            }

            gain += front.Improvement(_point);
        }

        return gain / _combinations.Length * ChanceFeasible(i);
    }

    /// <summary>Minimised.</summary>
    public double[] Centre(int i) => [.. Enumerable.Range(0, _point.Length).Select(m => At(m, i, 0))];

    /// <summary>Assumes that candidate <paramref name="i"/> will be observed.</summary>
    public void Assume(int i)
    {
        foreach (var belief in _believed)
        {
            belief?.Assume(i);
        }
    }

    private double At(int m, int i, double z)
        => _believed[m] is { } belief ? _beliefs.Models[m]!.OnAxis(belief.Centres[i], belief.Widths[i], z) : _exact[m]![i];

    private double ChanceFeasible(int i)
    {
        var chance = 1.0;
        foreach (var limit in _problem.Limits)
        {
            for (var m = 0; m < _believed.Length; m++)
            {
                if (_beliefs.Metrics[m].Metric == limit.Metric.Metric && _believed[m] is { } belief)
                {
                    chance *= _beliefs.Models[m]!.ChanceWithin(belief.Centres[i], belief.Widths[i], limit.Limit);
                }
            }
        }

        return chance;
    }
}
