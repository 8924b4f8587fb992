using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Predictors.Ridge;
using NasService.Core.Reports;

namespace NasService.Core.Tests.Reports;

public sealed class PredictionHistoryTests
{
    private static readonly PredictorFamilyCatalog Families = new([new RidgeFamily()]);

    [Fact]
    public void Of_StoredPredictor_IsAskedForItsOwnRoundOnly()
    {
        var rows = Enumerable.Range(0, 40).Select(i => ReportSamples.Evaluate(i, i < 30 ? 0 : i < 35 ? 1 : 2, 0.5 + (0.01 * i), 1)).ToArray();
        var predictor = Fit(rows[..30].Select(r => (r.Genes.ToArray(), r.Quality!.Value)).ToArray());
        var record = Assert.Single(PredictionHistory.Of(ReportSamples.Space, Families, [Stored(predictor, 1)], rows));
        Assert.Equal(rows[30..35].Select(r => r.ArchitectureId), record.Pairs.Select(p => p.ArchitectureId));
        Assert.Equal(rows[30..35].Select(r => r.Quality!.Value), record.Pairs.Select(p => p.Measured));
        Assert.Equal(5, record.Scores.Rows);

        var (expected, spreads) = (new double[5], new double[5]);
        predictor.Predict(Encode([.. rows[30..35].Select(r => r.Genes.ToArray())]), expected, spreads);
        Assert.Equal(expected, record.Pairs.Select(p => p.Predicted));
        Assert.Equal(spreads, record.Pairs.Select(p => p.Spread));
        Assert.Equal(rows[30..35].Select(r => r.Index), record.Pairs.Select(p => p.Index));
    }

    [Fact]
    public void Of_UnknownFamilyOrOtherFeatures_IsLeftOut()
    {
        var rows = new[] { ReportSamples.Evaluate(0, 1, 0.5, 1) };
        var narrow = new RidgeFamily().Fit(new FeatureMatrix(2, 1, [0, 1]), [0, 1], default);
        Assert.Empty(PredictionHistory.Of(
            ReportSamples.Space, Families, [Stored(narrow, 1), Stored(narrow, 1) with { Family = "oracle" }, Stored(narrow, 1) with { ParametersJson = "{}" }], rows));
    }

    private static IPredictor Fit((int[] Genes, double Value)[] rows)
        => new RidgeFamily().Fit(Encode([.. rows.Select(r => r.Genes)]), [.. rows.Select(r => r.Value)], default);

    private static FeatureMatrix Encode(int[][] genes)
        => FeatureMatrix.Encode(new MaskedOneHotEncoding(ReportSamples.Space.Genes), [.. genes.Select(g => (ReadOnlyMemory<int>)g)]);

    private static PredictorRecord Stored(IPredictor predictor, int round) => new()
    {
        Metric = "accuracy",
        Round = round,
        Family = predictor.Family,
        ParametersJson = predictor.ToJson(),
        Samples = 30,
        Rmse = 0,
    };
}
