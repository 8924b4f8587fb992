using NasService.Core.Genes.Scoring;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Predictors.Ridge;
using NasService.Core.Search.Guidance;
using NasService.Core.Tests.Search;

namespace NasService.Core.Tests.Genes.Scoring;

public sealed class AdditiveProbeTests
{
    [Fact]
    public void Find_SumOverBlocks_GivesTheExactCounts()
    {
        var space = ToyProblem.Space();
        double Count(int[] genes)
        {
            var sum = 7.0;
            for (var i = 0; i + 1 < genes.Length; i++)
            {
                // Kernel and expand of a block multiply, as in MACs; depths add nothing themselves.
                if (space.Dimensions[i].Name.EndsWith("kernel", StringComparison.Ordinal) && space.IsActive(genes, i))
                {
                    sum += (i + 1) * space.ValueOf(genes, i) * space.ValueOf(genes, i + 1);
                }
            }

            return sum;
        }

        var score = AdditiveProbe.Find(space, Count, CancellationToken.None);

        Assert.NotNull(score);
        var population = Population.Sample(space, 500, new Random(3));
        var sums = new double[500];
        score.Evaluate(population, sums, 2, CancellationToken.None);
        Assert.All(Enumerable.Range(0, 500), i => Assert.Equal(Count(population.Genes(i)), sums[i], 9));
    }

    [Fact]
    public void Find_BlocksThatChangeEachOther_GivesNone()
    {
        var space = ToyProblem.Space();

        Assert.Null(AdditiveProbe.Find(space, g => (1 + g[1]) * (2.0 + g[^1]), CancellationToken.None));
    }

    [Fact]
    public void Of_LinearRidge_EqualsItsPredictions()
    {
        var space = ToyProblem.Space();
        var encoding = new MaskedOneHotEncoding(space);
        var population = Population.Sample(space, 300, new Random(5));
        int[][] genes = [.. Enumerable.Range(0, 300).Select(population.Genes)];
        var features = FeatureMatrix.Encode(encoding, [.. genes.Select(g => (ReadOnlyMemory<int>)g)]);
        double[] targets = [.. genes.Select(g => (double)g.Sum())];
        var predictor = new RidgeFamily(RidgeFamily.LinearName, [0]).Fit(features, targets, CancellationToken.None);

        var sums = new double[300];
        LinearScore.Of(space, predictor).Evaluate(population, sums, 1, CancellationToken.None);

        var mean = new double[300];
        predictor.Predict(features, mean, new double[300]);
        Assert.All(Enumerable.Range(0, 300), i => Assert.Equal(mean[i], sums[i], 9));
    }
}
