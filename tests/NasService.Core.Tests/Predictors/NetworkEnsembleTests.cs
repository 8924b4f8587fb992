using NasService.Core.Predictors;
using NasService.Core.Predictors.Networks;

namespace NasService.Core.Tests.Predictors;

public sealed class NetworkEnsembleTests : PredictorFamilyConformance
{
    protected override IPredictorFamily Family { get; } = new NetworkEnsembleFamily();

    [Fact]
    public void Value_TwoHiddenUnits_EqualsFormula()
    {
        var network = new Network([0.5, -1, 2, 0.25], [0.1, -0.2], [3, -2, 0.7]);
        var row = new FeatureMatrix(1, 2, [1.5, -0.5]).Sparse.Row(0);

        var expected = 0.7 + (3 * Math.Tanh(0.1 + (0.5 * 1.5) + (2 * -0.5))) - (2 * Math.Tanh(-0.2 + (-1 * 1.5) + (0.25 * -0.5)));

        Assert.Equal(expected, network.Value(row), 12);
    }
}
