using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Blocks;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Search;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Predictors;

public sealed class SpaceEncodingsTests
{
    private static readonly SearchSpace Space = new SpaceLibrary(SpaceLibrary.FindFolder()!, BlockCatalog.Shipped).OpenNamed("fashion-mbconv").GetValueOrThrow();

    private static readonly SpaceEncodings Encodings = new(Space);

    private static readonly ReadOnlyMemory<int>[] Genes = [.. Enumerable.Range(0, 60).Select(i => Space.Sample(new Random(i)).Genes.AsMemory())];

    [Fact]
    public void Predict_ByEitherEncoding_GivesWhatThePredictorSays()
    {
        foreach (var encoding in new[] { Encodings.Quality, Encodings.Cost })
        {
            var features = FeatureMatrix.Encode(encoding, Genes);
            var predictor = Fit(features);
            Assert.Same(encoding, Encodings.Of(predictor));
            var (mean, spread) = (new double[Genes.Length], new double[Genes.Length]);
            predictor.Predict(features, mean, spread);
            var predicted = Encodings.Predict(predictor, Genes);
            Assert.Equal(mean, predicted.Mean);
            Assert.Equal(spread, predicted.Spread);
        }
    }

    [Fact]
    public void Predict_ByAnotherEncoding_SaysWhatItExpected()
    {
        var predictor = Fit(new FeatureMatrix(Genes.Length, 3, [.. Enumerable.Range(0, 3 * Genes.Length).Select(i => (double)(i % 7))]));
        Assert.Null(Encodings.Of(predictor));
        Assert.Contains("got 3", Assert.Throws<ArgumentException>(() => Encodings.Predict(predictor, Genes)).Message, StringComparison.Ordinal);
    }

    // What the two are for: a cost that the genes do not add up to, from few rows.
    [Fact]
    public void Cost_OfAProductOfGenes_IsLearnedFromFewerRowsThanByGenesAlone()
    {
        double[] latency = [.. Genes.Select(g => Latency(Space.Create(g.Span)))];
        var ((train, trained), (test, tested)) = ((Genes[..30], latency[..30]), (Genes[30..], latency[30..]));
        double[] errors = [.. new[] { Encodings.Quality, Encodings.Cost }.Select(e =>
        {
            var predictor = Family("gaussian-process-ratio").Fit(FeatureMatrix.Encode(e, train), trained, CancellationToken.None);
            return Encodings.Predict(predictor, test).Mean.Select((m, i) => Math.Abs((m / tested[i]) - 1)).Average();
        })];
        Assert.True(errors[1] < 0.6 * errors[0], $"{errors[1]} {errors[0]}");
    }

    // Multiply-accumulates, those in int8 at a third of the price.
    private static double Latency(Architecture network) => 1e-6 * Space.Plan(network).Layers.Sum(l => l.Macs / (l.Bits == 8 ? 3.0 : 1));

    private static IPredictor Fit(FeatureMatrix features) => Family("ridge").Fit(features, [.. Enumerable.Range(0, features.Rows).Select(i => (double)(i % 5))], CancellationToken.None);

    private static IPredictorFamily Family(string name) => new ServiceCollection().AddSearch().BuildServiceProvider().GetRequiredService<PredictorFamilyCatalog>().Get(name);
}
