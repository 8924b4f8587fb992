using NasService.Core.Metrics;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Predictors.Gaussian;
using NasService.Core.Predictors.Ratio;

namespace NasService.Core.Search.Guidance;

/// <summary>One Gaussian process per measured metric; counted metrics exact.</summary>
internal sealed class Beliefs : ICandidateBeliefs
{
    private readonly SearchProblem _problem;
    private readonly IFeatureEncoding[] _encodings;
    private readonly IMetricModel?[] _models;
    private readonly GaussianProcessFamily _plain;
    private readonly RatioFamily _costs;
    private readonly CheapEstimates? _cheap;
    private readonly int _cheapMetric;
    private readonly MetricPrior?[] _priors;

    /// <param name="problem">The problem.</param>
    /// <param name="rows">Succeeded.</param>
    /// <param name="reference">Worst value of interest per objective, in the objectives' units.</param>
    /// <param name="family">Plain Gaussian processes.</param>
    /// <param name="costs">The same for metrics on a logarithmic axis.</param>
    /// <param name="cheap">Of the metric that the problem has a cheap estimate for; null: none were bought.</param>
    /// <param name="cancellationToken">Stops the fits.</param>
    public Beliefs(
        SearchProblem problem,
        IReadOnlyList<ArchiveEntry> rows,
        double[] reference,
        GaussianProcessFamily family,
        RatioFamily costs,
        CheapEstimates? cheap,
        CancellationToken cancellationToken)
    {
        _problem = problem;
        _plain = family;
        _costs = costs;
        Metrics = [.. problem.Metrics];
        _encodings = [.. Metrics.Select(problem.EncodingOf)];
        _models = new IMetricModel?[Metrics.Count];
        _cheap = cheap;
        _cheapMetric = cheap is null ? -1 : problem.Metrics.Select(m => m.Metric).ToList().IndexOf(problem.LowFidelity!.Metric);
        _priors = [.. Metrics.Select(m => problem.Priors.TryGetValue(m.Metric, out var prior) ? new MetricPrior(prior, m.IsCost) : null)];
        int[][] told = [.. rows.Select(r => r.Genes.ToArray())];
        Features = Encode(told);
        Parallel.For(0, _models.Length, new ParallelOptions { MaxDegreeOfParallelism = Threads.MaxDegreeOfParallelism, CancellationToken = cancellationToken }, m =>
        {
            if (Metrics[m].Source != MetricSource.Counted)
            {
                double[] values = [.. rows.Select(r => r.Values[m])];
                var worst = m < reference.Length ? reference[m] : Metrics[m].Direction == Direction.Minimize ? values.Max() : values.Min();
                var features = Seen(m, told, Features[m]);
                _models[m] = IsCost(m, values)
                    ? new CostModel(Metrics[m].Axis, costs.FitRatio(features, values, cancellationToken))
                    : new MetricModel(Metrics[m], features, values, worst, family, cancellationToken);
            }
        });
    }

    /// <summary>Metrics are looked at side by side; their results do not depend on it.</summary>
    public static ParallelOptions Threads { get; } = new() { MaxDegreeOfParallelism = 2 };

    /// <summary>Of the rows, per metric.</summary>
    public IReadOnlyList<FeatureMatrix> Features { get; }

    public IReadOnlyList<Objective> Metrics { get; }

    /// <summary>Null where the metric is counted.</summary>
    public IReadOnlyList<IMetricModel?> Models => _models;

    /// <summary>Per metric; metrics of one encoding share theirs.</summary>
    public IReadOnlyList<FeatureMatrix> Encode(IReadOnlyList<int[]> canonical)
    {
        ReadOnlyMemory<int>[] genes = [.. canonical.Select(g => (ReadOnlyMemory<int>)g)];
        var byEncoding = _encodings.DistinctBy(e => e.Name).ToDictionary(e => e.Name, e => FeatureMatrix.Encode(e, genes), StringComparer.Ordinal);
        return [.. _encodings.Select(e => byEncoding[e.Name])];
    }

    /// <summary>Exact minimised value of a counted metric.</summary>
    public double Counted(int metric, int[] genes)
    {
        var name = Metrics[metric].Metric;
        var count = _problem.Count ?? throw new ArgumentException($"Expected a function that counts {name}, got none.");
        return Metrics[metric].Minimized(count([.. genes], name));
    }

    public IPredictorFamily FamilyOf(int metric, double[] values) => IsCost(metric, values) ? _costs : _plain;

    /// <summary>Centres in the model's space; null where the metric is counted.</summary>
    public double[]? Centres(int metric, CandidateSet candidates) => _models[metric]?.Centres(Seen(metric, candidates.Genes, candidates.Features[metric]));

    /// <summary>Null where the metric is counted.</summary>
    public IBelief? Believe(int metric, CandidateSet candidates) => _models[metric]?.Believe(Seen(metric, candidates.Genes, candidates.Features[metric]));

    public BelievedCandidate[] Score(IReadOnlyList<int[]> canonical) => Score(new CandidateSet(canonical, Encode(canonical)));

    public BelievedCandidate[] Score(CandidateSet candidates)
    {
        var canonical = candidates.Genes;
        var objectives = Enumerable.Range(0, canonical.Count).Select(_ => new double[_problem.Objectives.Length]).ToArray();
        for (var m = 0; m < _problem.Objectives.Length; m++)
        {
            var model = _models[m];
            var centres = Centres(m, candidates);
            for (var i = 0; i < canonical.Count; i++)
            {
                objectives[i][m] = centres is null ? Counted(m, canonical[i]) : model!.OnAxis(centres[i], 0, 0);
            }
        }

        return [.. canonical.Select((g, i) => new BelievedCandidate(g, objectives[i], _problem.Violation(g)))];
    }

    private bool IsCost(int metric, double[] values) => Metrics[metric].IsCost && values.Min() > 0;

    private FeatureMatrix Seen(int metric, IReadOnlyList<int[]> genes, FeatureMatrix features)
    {
        var seen = _priors[metric]?.Append(features) ?? features;
        return metric == _cheapMetric ? _cheap!.Append(genes, seen) : seen;
    }
}
