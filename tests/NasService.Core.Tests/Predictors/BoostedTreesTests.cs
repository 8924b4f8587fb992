using NasService.Core.Predictors;
using NasService.Core.Predictors.Trees;

namespace NasService.Core.Tests.Predictors;

public sealed class BoostedTreesTests : PredictorFamilyConformance
{
    protected override IPredictorFamily Family { get; } = new BoostedTreesFamily();

    [Fact]
    public void Grow_OneSplit_IsTheBestOfAllByHand()
    {
        double[] values = [0, 0, 1, 1, 2, 2];
        double[] residuals = [-1, -1, -1.2, -0.8, 3, 5];
        var features = new FeatureMatrix(6, 1, values);

        var tree = new TreeGrower(BinnedFeatures.Of(features), depth: 1).Grow(residuals, [0, 1, 2, 3, 4, 5], [0], rate: 1);

        // Four rows around -1 against two around 4; leaves are sums over (count + 1).
        Assert.Equal([1.5], tree.Thresholds);
        Assert.Equal(-4.0 / 5, tree.Leaves[0], 12);
        Assert.Equal(8.0 / 3, tree.Leaves[1], 12);
    }

    [Fact]
    public void Fit_Interaction_TellsThemApart()
    {
        // Exclusive or: no sum of single features has it.
        var random = new Random(4);
        var values = new double[300 * 4];
        var targets = new double[300];
        for (var r = 0; r < 300; r++)
        {
            for (var c = 0; c < 4; c++)
            {
                values[(r * 4) + c] = random.Next(2);
            }

            targets[r] = values[r * 4] != values[(r * 4) + 1] ? 1 + (0.01 * random.NextDouble()) : 0.01 * random.NextDouble();
        }

        var features = new FeatureMatrix(300, 4, values);
        var (mean, _) = Predict(Fit(features, targets), features);

        var rows = Enumerable.Range(0, 300).ToLookup(r => targets[r] > 0.5, r => mean[r]);
        Assert.True(rows[true].Average() > rows[false].Average() + 0.5);
    }
}
