using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;

namespace NasService.Core.Search.Guidance;

/// <summary>The problem's metrics as predictors see them: one predictor per measured metric, counted ones exact.</summary>
internal sealed class PredictedObjectives(SearchProblem problem, PredictorSelection selection) : ICandidateBeliefs
{
    private readonly IFeatureEncoding[] _encodings = [.. problem.Metrics.Select(problem.EncodingOf)];

    // The comparison of families is made anew only when the rows have grown by this factor: it costs five fits of each.
    private const double Growth = 1.25;

    private const int FewestRows = 10;

    private readonly Dictionary<int, (int Rows, PredictorChoice Choice)> _choices = [];
    private FittedPredictor?[] _byMetric = [];

    public IReadOnlyList<FittedPredictor> Predictors { get; private set; } = [];

    /// <summary>Refits every predictor on rows that all succeeded.</summary>
    public void Fit(IReadOnlyList<ArchiveEntry> rows, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<int>[] genes = [.. rows.Select(r => r.Genes.AsMemory())];
        var metrics = problem.Metrics;
        var fitted = new FittedPredictor?[metrics.Length];
        for (var m = 0; m < metrics.Length; m++)
        {
            if (metrics[m].Source != MetricSource.Counted)
            {
                var index = m;
                var features = FeatureMatrix.Encode(_encodings[m], genes);
                double[] values = [.. rows.Select(r => r.Values[index])];
                var choice = Choice(m, features, values, cancellationToken);
                fitted[m] = new FittedPredictor(metrics[m].Metric, choice.Family.Fit(features, values, cancellationToken), choice.Scores, rows.Count);
            }
        }

        _byMetric = fitted;
        Predictors = [.. fitted.OfType<FittedPredictor>()];
    }

    // Made on the first rows only, as many as the last step of growth had: an algorithm restored from what it was told makes the same.
    private PredictorChoice Choice(int metric, FeatureMatrix features, double[] values, CancellationToken cancellationToken)
    {
        double step = FewestRows;
        while (step * Growth <= values.Length)
        {
            step *= Growth;
        }

        var rows = Math.Min((int)step, values.Length);
        if (!_choices.TryGetValue(metric, out var known) || known.Rows != rows)
        {
            int[] first = [.. Enumerable.Range(0, rows)];
            known = (rows, selection.Choose(features.Select(first), values[..rows], cancellationToken));
            _choices[metric] = known;
        }

        return known.Choice;
    }

    public BelievedCandidate[] Score(IReadOnlyList<int[]> canonical)
    {
        var metrics = problem.Metrics;
        ReadOnlyMemory<int>[] genes = [.. canonical.Select(g => (ReadOnlyMemory<int>)g)];
        var means = new double[metrics.Length][];
        for (var m = 0; m < metrics.Length; m++)
        {
            means[m] = new double[canonical.Count];
            if (_byMetric[m] is { } predictor)
            {
                predictor.Predictor.Predict(FeatureMatrix.Encode(_encodings[m], genes), means[m], new double[canonical.Count]);
            }
            else
            {
                var name = metrics[m].Metric;
                var count = problem.Count ?? throw new ArgumentException($"Expected a function that counts {name}, got none.");
                means[m] = [.. canonical.Select(g => count([.. g], name))];
            }
        }

        var result = new BelievedCandidate[canonical.Count];
        var values = new double[metrics.Length];
        for (var i = 0; i < result.Length; i++)
        {
            for (var m = 0; m < values.Length; m++)
            {
                values[m] = means[m][i];
            }

            var objectives = new double[problem.Objectives.Length];
            for (var m = 0; m < objectives.Length; m++)
            {
                objectives[m] = problem.Objectives[m].Minimized(values[m]);
            }

            result[i] = new BelievedCandidate(canonical[i], objectives, problem.Violation(canonical[i]) + problem.LimitViolation(values));
        }

        return result;
    }
}
