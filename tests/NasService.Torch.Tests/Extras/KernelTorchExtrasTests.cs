using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Torch.Tests.Extras;

public sealed class KernelTorchExtrasTests : TorchExtrasTests
{
    private protected override ITorchExtras Extras { get; } = new KernelTorchExtras();

    [Theory]
    [InlineData(24, 5)]
    [InlineData(96, 1)]
    [InlineData(160, 7)]
    [InlineData(16, 1)]
    public void ConvNormAct_OnTwoThreads_GivesTheSameBitsAsOnOne(long c, long k)
    {
        var before = get_num_threads();
        try
        {
            Assert.Equal(Run(1), Run(2));
        }
        finally
        {
            set_num_threads(before);
        }

        float[] Run(int threads)
        {
            set_num_threads(threads);
            using var scope = NewDisposeScope();
            var x = Extras.ChannelsLast(Random([8, c, 16, 16])).detach().requires_grad_();
            var weight = Random([c, k == 1 ? c : 1, k, k], 2).requires_grad_();
            var scale = ones(c).requires_grad_();
            var y = Extras.ConvNormAct(x, weight, scale, zeros(c), new FusedLayer(1, k / 2, k == 1 ? 1 : c, 1e-5, FusedActivation.HSwish));
            var gradients = autograd.grad([y], [x, weight, scale], [Random(y.shape, 3)]);
            return [.. gradients.Append(y.detach()).SelectMany(t => t.contiguous().data<float>().ToArray())];
        }
    }

    [Fact]
    public void Backward_ASecondTime_IsAnErrorAndNoAbort()
    {
        var weight = Random([16, 16, 1, 1], 2).requires_grad_();
        var y = Extras.ConvNormAct(Extras.ChannelsLast(Random([2, 16, 4, 4])), weight, ones(16), zeros(16), new FusedLayer(1, 0, 1, 1e-5, FusedActivation.None));
        y.pow(2).sum().backward(retain_graph: true);

        var error = Assert.ThrowsAny<Exception>(() => y.sum().backward());

        Assert.Contains("once", error.Message);
    }

    [Fact]
    public void Backward_OfAGradientInAnotherLayout_IsThatOfChannelsLast()
    {
        var x = Extras.ChannelsLast(Random([3, 16, 5, 4])).detach().requires_grad_();
        var y = Extras.ConvNormAct(x, Random([16, 1, 3, 3], 2), ones(16), zeros(16), new FusedLayer(1, 1, 16, 1e-5, FusedActivation.HSwish));
        var gradient = Random(y.shape, 3);
        var again = Extras.ConvNormAct(x, Random([16, 1, 3, 3], 2), ones(16), zeros(16), new FusedLayer(1, 1, 16, 1e-5, FusedActivation.HSwish));

        var rowMajor = autograd.grad([y], [x], [gradient])[0];
        var channelsLast = autograd.grad([again], [x], [Extras.ChannelsLast(gradient)])[0];

        Assert.True(rowMajor.Equals(channelsLast));
    }

    [Fact]
    public void Graph_NeverDifferentiated_IsLetGoOf()
    {
        var weight = Random([16, 16, 1, 1], 2).requires_grad_();
        var x = Extras.ChannelsLast(Random([2, 16, 4, 4]));

        // More than can be alive at once.
        for (var round = 0; round < 10_000; round++)
        {
            Extras.ConvNormAct(x, weight, weight.flatten()[..16], zeros(16), new FusedLayer(1, 0, 1, 1e-5, FusedActivation.None)).Dispose();
        }
    }
}
