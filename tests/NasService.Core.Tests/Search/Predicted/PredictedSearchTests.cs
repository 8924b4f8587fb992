using NasService.Core.Blocks;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Predictors.Ridge;
using NasService.Core.Search.Predicted;
using NasService.Core.Spaces;
using NasService.Core.Tasks;

namespace NasService.Core.Tests.Search.Predicted;

public sealed class PredictedSearchTests
{
    private static readonly SearchSpace Space = new SpaceLibrary(SpaceLibrary.FindFolder()!, BlockCatalog.Shipped).OpenNamed("fashion-mbconv").GetValueOrThrow();

    private static readonly SpaceEncodings Encodings = new(Space);

    private static readonly IPredictor Accuracy = Fit(a => Math.Sqrt(Space.Plan(a).Macs) + (a.Policy.Values.Count(b => b == 32) * 10));

    private static readonly IPredictor Latency = Fit(a => Space.Plan(a).Layers.Sum(l => l.Macs / (l.Bits == 8 ? 3.0 : 1)) * 1e-8);

    [Fact]
    public void Run_OfPredictors_FindsWhatNoOtherCandidateBeats()
    {
        var front = Find();
        Assert.Equal(front.OrderBy(n => n.LatencyMs.Mean).ThenBy(n => n.Quality.Mean), front);

        // Networks that the search was not begun from.
        var others = Enumerable.Range(1, 3000).Select(i => Space.Genes.Sample(new Random(i))).Select(g => new ReadOnlyMemory<int>(g)).ToArray();
        var (accuracies, latencies) = (Encodings.Predict(Accuracy, others).Mean, Encodings.Predict(Latency, others).Mean);
        Assert.DoesNotContain(
            Enumerable.Range(0, others.Length),
            i => !front.Any(n => n.LatencyMs.Mean <= latencies[i] + 1e-12 && n.Quality.Mean >= accuracies[i] - 1e-9));
        Assert.All(front, n => Assert.Equal(Encodings.Predict(Latency, [n.Genes]).Mean[0], n.LatencyMs.Mean, 12));
    }

    [Fact]
    public void Run_AgainFromTheSameChance_FindsTheSame()
        => Assert.Equal(Find().Select(n => Space.Create(n.Genes).Id), Find().Select(n => Space.Create(n.Genes).Id));

    [Theory]
    [InlineData(3, 10, new[] { 0, 1, 2 })]
    [InlineData(10, 3, new[] { 0, 4, 9 })]
    public void Spread_OfAFront_KeepsBothEnds(int length, int most, int[] kept) => Assert.Equal(kept, PredictedSearch.Spread(Enumerable.Range(0, length).ToArray(), most));

    private static PredictedNetwork[] Find()
        => [.. new PredictedSearch(Space.Genes, Encodings, Accuracy, Latency, ImageClassification.Accuracy).Run([[.. Space.Largest(32).Genes]], new Random(0), CancellationToken.None)];

    private static IPredictor Fit(Func<Architecture, double> truth)
    {
        var drawn = Enumerable.Range(0, 200).Select(i => Space.Sample(new Random(10_000 + i))).ToArray();
        return new RidgeFamily().Fit(
            FeatureMatrix.Encode(Encodings.Quality, [.. drawn.Select(a => a.Genes.AsMemory())]), [.. drawn.Select(truth)], CancellationToken.None);
    }
}
