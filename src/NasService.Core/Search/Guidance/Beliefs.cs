using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Predictors.Gaussian;

namespace NasService.Core.Search.Guidance;

/// <summary>One Gaussian process per measured metric; counted metrics exact.</summary>
internal sealed class Beliefs : ICandidateScorer
{
    private readonly SearchProblem _problem;
    private readonly IFeatureEncoding _encoding;
    private readonly MetricModel?[] _models;
    private readonly GaussianProcessFamily _plain;
    private readonly GaussianProcessFamily _costs;
    private readonly CheapEstimates? _cheap;
    private readonly int _cheapMetric;

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
        GaussianProcessFamily costs,
        CheapEstimates? cheap,
        CancellationToken cancellationToken)
    {
        _problem = problem;
        _plain = family;
        _costs = costs;
        _encoding = problem.Encoding ?? new MaskedOneHotEncoding(problem.Space);
        Features = FeatureMatrix.Encode(_encoding, [.. rows.Select(r => r.Genes.AsMemory())]);
        Metrics = [.. problem.Metrics];
        _models = new MetricModel?[Metrics.Count];
        _cheap = cheap;
        _cheapMetric = cheap is null ? -1 : problem.Metrics.Select(m => m.Metric).ToList().IndexOf(problem.LowFidelity!.Metric);
        int[][] told = [.. rows.Select(r => r.Genes.ToArray())];
        Parallel.For(0, _models.Length, new ParallelOptions { MaxDegreeOfParallelism = Threads.MaxDegreeOfParallelism, CancellationToken = cancellationToken }, m =>
        {
            if (Metrics[m].Source != MetricSource.Counted)
            {
                double[] values = [.. rows.Select(r => r.Values[m])];
                var worst = m < reference.Length ? reference[m] : Metrics[m].Direction == Direction.Minimize ? values.Max() : values.Min();
                _models[m] = new MetricModel(Metrics[m], Seen(m, told, Features), values, worst, FamilyOf(m, values), cancellationToken);
            }
        });
    }

    /// <summary>Metrics are looked at side by side; their results do not depend on it.</summary>
    public static ParallelOptions Threads { get; } = new() { MaxDegreeOfParallelism = 2 };

    public FeatureMatrix Features { get; }

    public IReadOnlyList<Objective> Metrics { get; }

    /// <summary>Null where the metric is counted.</summary>
    public IReadOnlyList<MetricModel?> Models => _models;

    public FeatureMatrix Encode(IReadOnlyList<int[]> canonical) => FeatureMatrix.Encode(_encoding, [.. canonical.Select(g => (ReadOnlyMemory<int>)g)]);

    /// <summary>Exact minimised value of a counted metric.</summary>
    public double Counted(int metric, int[] genes)
    {
        var name = Metrics[metric].Metric;
        var count = _problem.Count ?? throw new ArgumentException($"Expected a function that counts {name}, got none.");
        return Metrics[metric].Minimized(count([.. genes], name));
    }

    /// <summary>What is measured with noise in proportion to itself, where all values are positive, against what is not.</summary>
    public GaussianProcessFamily FamilyOf(int metric, double[] values) => Metrics[metric].Axis == Axis.Logarithmic && values.Min() > 0 ? _costs : _plain;

    /// <summary>Centres in the model's space; null where the metric is counted.</summary>
    public double[]? Centres(int metric, CandidateSet candidates) => _models[metric]?.Centres(Seen(metric, candidates.Genes, candidates.Features));

    /// <summary>Null where the metric is counted.</summary>
    public IBelief? Believe(int metric, CandidateSet candidates) => _models[metric]?.Believe(Seen(metric, candidates.Genes, candidates.Features));

    public ScoredCandidate[] Score(IReadOnlyList<int[]> canonical) => Score(new CandidateSet(canonical, Encode(canonical)));

    public ScoredCandidate[] Score(CandidateSet candidates)
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

        return [.. canonical.Select((g, i) => new ScoredCandidate(g, objectives[i], _problem.Violation(g)))];
    }

    private FeatureMatrix Seen(int metric, IReadOnlyList<int[]> genes, FeatureMatrix features) => metric == _cheapMetric ? _cheap!.Append(genes, features) : features;
}
