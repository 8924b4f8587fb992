using MathNet.Numerics.Distributions;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Seeds;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims;

/// <summary>
/// In place of true evaluations what predictors, fitted to all that a supernet's cache knows, say of a network, and noise as large as their error on rows they have not
/// seen (a surrogate benchmark: Siems et al. 2020). Any number of searches costs next to nothing: good for choosing between algorithms, not for claims.
/// </summary>
internal sealed class SurrogateEvaluations : ITrueEvaluations
{
    /// <summary>With fewer rows the predictors are what would be compared.</summary>
    public const int FewestRows = 500;

    // With more, an answer takes as long as an evaluation.
    private const int MostRows = 2000;

    private const string AccuracyFamily = "gaussian-process";
    private const string CostFamily = "gaussian-process-ratio";
    private const int Fold = 5;

    private readonly Dictionary<(string Id, int Time), TrueEvaluation> _known = [];
    private readonly SpaceEncodings _encodings;
    private readonly IPredictor _accuracy;
    private readonly IPredictor _latency;
    private readonly double _accuracyError;
    private readonly double _latencyError;
    private readonly int _seed;

    /// <param name="space">Of the rows.</param>
    /// <param name="rows">At least <see cref="FewestRows"/> that succeeded; of very many, some spread evenly.</param>
    /// <param name="families">Where predictors are found.</param>
    /// <param name="seed">Of the noise.</param>
    /// <param name="cancellationToken">Ends the fits.</param>
    public SurrogateEvaluations(SearchSpace space, IReadOnlyList<TrueEvaluation> rows, PredictorFamilyCatalog families, int seed, CancellationToken cancellationToken)
    {
        (_encodings, _seed) = (new SpaceEncodings(space), seed);
        var told = rows.Count <= MostRows ? rows : [.. Enumerable.Range(0, MostRows).Select(i => rows[(int)((long)i * rows.Count / MostRows)])];
        TrueEvaluation[] learned = [.. told.Where((_, i) => i % Fold != 0)];
        TrueEvaluation[] held = [.. told.Where((_, i) => i % Fold == 0)];
        var (accuracy, latency) = (FitAccuracy(learned), FitLatency(learned));
        _accuracyError = Rms(held, accuracy, (e, mean) => e.Accuracy - mean);
        _latencyError = Rms(held, latency, (e, mean) => Math.Log(e.LatencyMs / mean));
        (_accuracy, _latency) = (FitAccuracy(told), FitLatency(told));

        IPredictor FitAccuracy(IReadOnlyList<TrueEvaluation> fitted)
            => families.Get(AccuracyFamily).Fit(FeatureMatrix.Encode(_encodings.Quality, GenesOf(fitted)), [.. fitted.Select(e => e.Accuracy)], cancellationToken);

        // By genes alone: what the searches learn by must not be what made the truth.
        IPredictor FitLatency(IReadOnlyList<TrueEvaluation> fitted)
            => families.Get(CostFamily).Fit(FeatureMatrix.Encode(_encodings.Quality, GenesOf(fitted)), [.. fitted.Select(e => e.LatencyMs)], cancellationToken);
    }

    public int Count => _known.Count;

    /// <summary>Root mean squared error on rows that were held back: accuracy as a share, latency in logarithms.</summary>
    public (double Accuracy, double Latency) Error => (_accuracyError, _latencyError);

    public Task<IReadOnlyList<TrueEvaluation>> EvaluateAsync(IReadOnlyList<Architecture> asked, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<TrueEvaluation>>([.. asked.Select(a => Evaluate(a, 0))]);

    /// <summary>The same networks with other noise.</summary>
    public Dictionary<string, TrueEvaluation> Again(IEnumerable<Architecture> chosen)
        => chosen.DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => Evaluate(a, 1), StringComparer.Ordinal);

    private TrueEvaluation Evaluate(Architecture network, int time)
    {
        if (!_known.TryGetValue((network.Id, time), out var known))
        {
            var random = Seed.Derive(_seed, "surrogate/" + network.Id, time);
            double Noise(double deviation) => Normal.Sample(random, 0, deviation);
            ReadOnlyMemory<int>[] genes = [network.Genes.AsMemory()];
            var accuracy = _encodings.Predict(_accuracy, genes).Mean[0] + Noise(_accuracyError);
            var latency = _encodings.Predict(_latency, genes).Mean[0] * Math.Exp(Noise(_latencyError));
            known = _known[(network.Id, time)] = new TrueEvaluation(network.Id, network.Genes, accuracy, latency);
        }

        return known;
    }

    private double Rms(TrueEvaluation[] held, IPredictor predictor, Func<TrueEvaluation, double, double> error)
    {
        var means = _encodings.Predict(predictor, GenesOf(held)).Mean;
        return Math.Sqrt(held.Select((e, i) => Math.Pow(error(e, means[i]), 2)).Average());
    }

    private static ReadOnlyMemory<int>[] GenesOf(IEnumerable<TrueEvaluation> rows) => [.. rows.Select(r => r.Genes.AsMemory())];
}
