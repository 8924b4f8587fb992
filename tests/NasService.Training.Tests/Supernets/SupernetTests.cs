using NasService.Core.Seeds;
using NasService.Torch.Extras;
using NasService.Training.Data;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Supernets;

public sealed class SupernetTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Forward_AnyArchitecture_EveryMapStaysChannelsLast(int channels)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var space = channels == 1 ? TestSpaces.Plain() : TestSpaces.Gated();
        using var supernet = new Supernet(space, 0);
        var data = TestSpaces.OpenData(channels: channels);
        var plan = space.LargestPlan;
        var x = data.Samples.Read(data.Split.Training.AsSpan()[..4], new DataView(plan.Inputs)).ToTensors();
        var seen = 0;
        supernet.Forward(x, plan, BatchStatistics.Instance, (name, t) =>
        {
            // A single pixel lies the same way in either layout, and a vector has none.
            if (t.dim() == 4 && t.shape[2] > 1)
            {
                Assert.True(TorchExtras.IsChannelsLast(t), $"{name}: {string.Join(',', t.shape)} strides {string.Join(',', t.stride())}");
                seen++;
            }
        });
        Assert.True(seen > plan.Blocks.Length);
    }

    [Fact]
    public void Constructor_SameSeed_SameWeights()
    {
        var space = TestSpaces.Plain();
        using var a = new Supernet(space, 3);
        using var b = new Supernet(space, 3);
        using var c = new Supernet(space, 4);
        Assert.Equal(a.ComputeHash(), b.ComputeHash());
        Assert.NotEqual(a.ComputeHash(), c.ComputeHash());
    }

    [Fact]
    public void Parameters_LargestNetwork_AreThoseCountedPlusKernelMatrices()
    {
        var space = TestSpaces.Gated();
        using var supernet = new Supernet(space, 0);
        var counted = supernet.Parameters.Where(p => !p.Name.Contains(".transform", StringComparison.Ordinal)).Sum(p => p.Value.NumberOfElements);
        Assert.Equal(space.LargestPlan.Parameters, counted);
    }

    [Fact]
    public void Forward_RandomArchitectures_GiveLogitsOfTheirResolution()
    {
        var space = TestSpaces.Gated();
        using var supernet = new Supernet(space, 0);
        var data = TestSpaces.OpenData(channels: 3);
        for (var i = 0; i < 10; i++)
        {
            using var scope = NewDisposeScope();
            using var noGrad = no_grad();
            var plan = space.Plan(space.Sample(Seed.Derive(1, "test", i)));
            var x = data.Samples.Read(data.Split.Training.AsSpan()[..3], new DataView(plan.Inputs)).ToTensors();
            Assert.Equal([3, plan.Inputs[0].Shape[1]], [x[0].shape[0], x[0].shape[2]]);
            Assert.Equal([3, 4], supernet.Forward(x, plan, BatchStatistics.Instance).shape);
        }
    }
}
