using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Supernets;

public sealed class SingleNetworkTests
{
    [Fact]
    public void Single_SmallestNetwork_HasItsOwnWeightsOfTheUsualSpread()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var space = TestSpaces.Plain();
        var plan = space.Plan(space.Smallest());
        using var single = Supernet.Single(space, plan, 3);
        Assert.Equal(plan.Parameters, single.Parameters.Sum(p => p.Value.NumberOfElements));
        Assert.DoesNotContain(single.Parameters, p => p.Name.Contains(".transform", StringComparison.Ordinal));

        // He's rule for the layer as it is, not for the largest one that it could be cut from.
        var layer = plan.Layers.MaxBy(l => l.WeightCount)!;
        var deviation = single.Layer(layer.Name).Weight.std().item<float>();
        Assert.InRange(deviation / Math.Sqrt(2.0 * layer.Groups / (layer.Kernel * layer.Kernel * layer.Out)), 0.8, 1.2);

        using var again = Supernet.Single(space, plan, 3);
        using var other = Supernet.Single(space, plan, 4);
        Assert.Equal(single.ComputeHash(), again.ComputeHash());
        Assert.NotEqual(single.ComputeHash(), other.ComputeHash());
    }
}
