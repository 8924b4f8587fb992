using System.Collections.Immutable;
using NasService.Core.Genes;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;

namespace NasService.Core.Search;

/// <summary>What is searched for: everything an algorithm may know before it asks. Immutable; its functions must be pure and thread-safe.</summary>
public sealed record SearchProblem
{
    public required GeneSpace Space { get; init; }

    /// <summary>One or more; the front is sought in these.</summary>
    public required ImmutableArray<Objective> Objectives { get; init; }

    /// <summary>Bounds that only a true evaluation can check.</summary>
    public ImmutableArray<MetricLimit> Limits { get; init; } = [];

    /// <summary>
    /// Canonical genotype to the exactly counted violation of its constraints: 0 if it may be asked, else how far off it is, in any unit that grows with
    /// the offence; +infinity where nothing exists. A genotype above 0 is never asked.
    /// </summary>
    public Func<ReadOnlySpan<int>, double> Violation { get; init; } = static _ => 0;

    /// <summary>Canonical genotype and metric name to the exact value, for objectives whose source is counted. Null: nothing is counted.</summary>
    public Func<ImmutableArray<int>, string, double>? Count { get; init; }

    /// <summary>Worst corner of interest in the objectives' own units and order; null: from what was told.</summary>
    public ImmutableArray<double>? ReferencePoint { get; init; }

    /// <summary>Genotype to features for the predictors. Null: masked one-hot.</summary>
    public IFeatureEncoding? Encoding { get; init; }

    /// <summary>The same for costs (what is minimised), where other features matter. Null: as for all metrics.</summary>
    public IFeatureEncoding? CostEncoding { get; init; }

    /// <summary>A cheap estimate of one metric that may be bought before a full evaluation; null: there is none.</summary>
    public LowFidelity? LowFidelity { get; init; }

    /// <summary>
    /// Metric name to what an earlier search learned of it, as on another device: takes the features of <see cref="EncodingOf"/>. Algorithms that learn nothing take no
    /// notice. Empty: a cold start.
    /// </summary>
    public ImmutableDictionary<string, IPredictor> Priors { get; init; } = ImmutableDictionary<string, IPredictor>.Empty;

    /// <summary>The metrics of an observation, in order: every objective, then every limit's metric that is not one.</summary>
    public ImmutableArray<Objective> Metrics
        => [.. Objectives, .. Limits.Select(l => l.Metric).Where(m => Objectives.All(o => o.Metric != m.Metric)).DistinctBy(m => m.Metric)];

    /// <summary>Features for the predictor of one metric.</summary>
    public IFeatureEncoding EncodingOf(Objective metric)
        => (metric.IsCost ? CostEncoding : null) ?? Encoding ?? new MaskedOneHotEncoding(Space);

    /// <summary>The summed violation of <see cref="Limits"/> by values in the order of <see cref="Metrics"/>; 0 if all are met.</summary>
    public double LimitViolation(ReadOnlySpan<double> values)
    {
        var metrics = Metrics;
        double sum = 0;
        foreach (var limit in Limits)
        {
            for (var i = 0; i < metrics.Length; i++)
            {
                sum += metrics[i].Metric == limit.Metric.Metric ? limit.Violation(values[i]) : 0;
            }
        }

        return sum;
    }
}
