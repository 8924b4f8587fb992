using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Torch.Tests.Extras;

/// <summary>What holds for both bodies; inherited by one class for each.</summary>
public abstract class TorchExtrasTests : TensorTest
{
    private protected abstract ITorchExtras Extras { get; }

    [Theory]
    [InlineData(2, 3, 4, 5)]
    [InlineData(2, 1, 4, 5)]
    [InlineData(8, 4, 1, 1)]
    [InlineData(1, 1, 1, 1)]
    [InlineData(1, 6, 3, 1)]
    [InlineData(16, 1, 3, 3)]
    public void ChannelsLast_AnyShape_HasTheStridesAndTheElements(long n, long c, long h, long w)
    {
        var x = Random([n, c, h, w]);

        var y = Extras.ChannelsLast(x);

        Assert.Equal([h * w * c, 1, w * c, c], y.stride());
        Assert.True(TorchExtras.IsChannelsLast(y));
        Assert.Equal([n, c, h, w], y.shape);
        Assert.True(x.Equals(y));
        Assert.True(x.Equals(Extras.ChannelsLast(y)));
    }

    // Depthwise: channels beyond and short of whole blocks, maps smaller than the kernel, both strides. 1x1: widths beyond and short of
    // whole panels. Then what no fast path takes: a dense kernel, odd channels, another layout.
    [Theory]
    [InlineData(3, 24, 9, 9, 24, 3, 1, FusedActivation.Relu, true)]
    [InlineData(2, 40, 14, 11, 40, 3, 2, FusedActivation.HSwish, true)]
    [InlineData(3, 16, 9, 9, 16, 5, 1, FusedActivation.Swish, true)]
    [InlineData(2, 16, 14, 11, 16, 5, 2, FusedActivation.Relu, true)]
    [InlineData(2, 40, 8, 8, 40, 7, 1, FusedActivation.Relu6, true)]
    [InlineData(1, 8, 33, 70, 8, 7, 2, FusedActivation.Relu, true)]
    [InlineData(4, 48, 2, 2, 48, 5, 1, FusedActivation.None, true)]
    [InlineData(4, 48, 4, 4, 48, 7, 2, FusedActivation.HSwish, true)]
    [InlineData(40, 16, 1, 1, 16, 7, 1, FusedActivation.HSwish, true)]
    [InlineData(3, 24, 9, 7, 72, 1, 1, FusedActivation.HSwish, true)]
    [InlineData(2, 72, 5, 5, 16, 1, 1, FusedActivation.None, true)]
    [InlineData(5, 40, 16, 16, 88, 1, 1, FusedActivation.Relu6, true)]
    [InlineData(70, 8, 1, 1, 8, 1, 1, FusedActivation.Swish, true)]
    [InlineData(2, 16, 9, 9, 24, 3, 2, FusedActivation.HSwish, true)]
    [InlineData(2, 20, 9, 9, 20, 5, 1, FusedActivation.HSwish, true)]
    [InlineData(2, 16, 9, 9, 16, 5, 1, FusedActivation.Relu, false)]
    public void ConvNormAct_AnyShape_ValuesAndGradientsAreThoseOfTheThreeOperators(
        long n, long c, long h, long w, long o, long k, long stride, FusedActivation activation, bool channelsLast)
    {
        var groups = c == o && k > 1 ? c : 1;
        var random = Random([n, c, h, w]);
        var x = (channelsLast ? Extras.ChannelsLast(random) : random).detach().requires_grad_();
        // The weight is a slice of a larger one, as in a supernet.
        var whole = Random([o + 8, (c / groups) + 8, k, k], 3).requires_grad_();
        var weight = whole.narrow(0, 0, o).narrow(1, 0, c / groups);
        var scale = Random([o], 4).requires_grad_();
        var shift = Random([o], 5).requires_grad_();
        var layer = new FusedLayer(stride, k / 2, groups, 1e-5, activation);
        var exact = new[] { x, weight, scale, shift }.Select(t => t.detach().to(float64).requires_grad_()).ToArray();
        var expected = TorchExtras.Plain.ConvNormAct(exact[0], exact[1], exact[2], exact[3], layer);
        // Another seed: a gradient along the input has nothing left after the batch's own statistics are taken out of it.
        var gradient = Random(expected.shape, 2);
        var wanted = autograd.grad([expected], exact, [gradient.to(float64)]);

        var got = Extras.ConvNormAct(x, weight, scale, shift, layer);
        var gradients = autograd.grad([got], [x, whole, scale, shift], [gradient]);

        Assert.True((got.to(float64) - expected).abs().max().item<double>() < 1e-4);
        Assert.Equal(0, gradients[1].narrow(0, o, 8).abs().max().item<float>());
        gradients[1] = gradients[1].narrow(0, 0, o).narrow(1, 0, c / groups);
        for (var i = 0; i < 4; i++)
        {
            // In the mean over all elements: one whose sign is decided by rounding may take the other side of a kink.
            var error = (gradients[i].to(float64) - wanted[i]).pow(2).mean().sqrt().item<double>() / wanted[i].pow(2).mean().sqrt().item<double>();
            Assert.True(error < 1e-3, $"gradient {i}: {error}");
        }
    }

    [Theory]
    [InlineData(24, 24, 3)]
    [InlineData(24, 48, 1)]
    [InlineData(24, 16, 3)]
    [InlineData(20, 20, 5)]
    public void ConvNormActStats_AnyShape_GivesTheOutputAndTheStatisticsInFrontOfTheNormalisation(long c, long o, long k)
    {
        var groups = c == o ? c : 1;
        // A mean far from zero, where a careless variance loses its digits.
        var x = Extras.ChannelsLast((Random([4, c, 9, 7]) * 2) + 30);
        var weight = Random([o, c / groups, k, k], 2).abs();
        var layer = new FusedLayer(1, 0, groups, 1e-5, FusedActivation.Relu);
        var convolved = nn.functional.conv2d(x.to(float64), weight.to(float64), null, [1L, 1L], [0L, 0L], [1L, 1L], groups);

        var (output, mean, variance) = Extras.ConvNormActStats(x, weight, ones(o), zeros(o), layer);

        var expected = convolved.var([0L, 2L, 3L], false);
        Assert.True((mean.to(float64) / convolved.mean([0L, 2L, 3L]) - 1).abs().max().item<double>() < 1e-5);
        Assert.True((variance.to(float64) / expected - 1).abs().max().item<double>() < 1e-3);
        Assert.True((output - Extras.ConvNormAct(x, weight, ones(o), zeros(o), layer)).abs().max().item<float>() < 1e-4);
    }

    [Theory]
    [InlineData(24, 8, 5, true)]
    [InlineData(40, 16, 1, true)]
    [InlineData(20, 8, 3, true)]
    [InlineData(24, 8, 4, false)]
    public void Gate_AnyShape_ValuesAndGradientsAreThoseOfTheOperators(long c, long r, long side, bool channelsLast)
    {
        var random = Random([6, c, side, side]);
        var x = (channelsLast ? Extras.ChannelsLast(random) : random).detach().requires_grad_();
        Tensor[] weights = [Random([r, c, 1, 1], 2), Random([r], 3), Random([c, r, 1, 1], 4), Random([c], 5)];
        Tensor[] all = [x, .. weights.Select(w => w.requires_grad_())];
        var exact = all.Select(t => t.detach().to(float64).requires_grad_()).ToArray();
        var expected = TorchExtras.Plain.Gate(exact[0], exact[1], exact[2], exact[3], exact[4]);
        var gradient = Random(expected.shape, 6);
        var wanted = autograd.grad([expected], exact, [gradient.to(float64)]);

        var got = Extras.Gate(all[0], all[1], all[2], all[3], all[4]);
        var gradients = autograd.grad([got], all, [gradient]);

        Assert.True((got.to(float64) - expected).abs().max().item<double>() < 1e-5);
        for (var i = 0; i < all.Length; i++)
        {
            Assert.True((gradients[i].to(float64) - wanted[i]).abs().max().item<double>() < 1e-4, $"gradient {i}");
        }
    }

    [Fact]
    public void ChannelsLast_OfAView_StartsAtItsElements()
    {
        var x = Random([4, 1, 3, 3]).narrow(0, 2, 2);

        Assert.True(x.Equals(Extras.ChannelsLast(x)));
    }

    [Fact]
    public void ChannelsLast_Backward_GivesTheGradientInPlace()
    {
        var x = Random([2, 1, 2, 2]).requires_grad_();
        var factor = Random([2, 1, 2, 2], 2);

        (Extras.ChannelsLast(x) * factor).sum().backward();

        Assert.True(x.grad!.Equals(factor));
    }

    [Fact]
    public void ChannelsLast_ThroughAStem_StaysSoBehindIt()
    {
        var images = Extras.ChannelsLast(Random([4, 1, 8, 8]));
        var stem = Extras.ChannelsLast(Random([8, 1, 3, 3]));
        var pointwise = Extras.ChannelsLast(Random([6, 8, 1, 1]));

        var h = nn.functional.conv2d(images, stem, padding: [1, 1]);
        Assert.True(TorchExtras.IsChannelsLast(h));
        h = nn.functional.relu(nn.functional.batch_norm(h, null, null, training: true));
        Assert.True(TorchExtras.IsChannelsLast(h));
        h = nn.functional.conv2d(h, pointwise);

        Assert.True(TorchExtras.IsChannelsLast(h));
    }

    [Fact]
    public void ChannelsLast_NotFourDimensions_Throws() => Assert.Throws<ArgumentException>(() => Extras.ChannelsLast(ones(2, 2)));

    [Fact]
    public void SgdStep_ThreeSteps_EqualThePlainFormula()
    {
        var (p, v) = (2.0, 0.0);
        var parameter = tensor(new double[] { p });
        var group = new SgdGroup([parameter], [tensor(new double[] { 0.5 })], [null], 0.1, 0.9, 0.01, Nesterov: true);

        for (var step = 0; step < 3; step++)
        {
            Extras.SgdStep(group);
            var g = 0.5 + (0.01 * p);
            v = (0.9 * v) + g;
            p -= 0.1 * (g + (0.9 * v));
        }

        Near([p], parameter, 1e-12);
        Near([v], group.Velocities[0]!, 1e-12);
        group.Velocities[0]!.Dispose();
    }

    [Fact]
    public void SgdStep_UndefinedGradient_NeitherMovesNorDecays()
    {
        var unused = ones(1);
        unused.Dispose();
        var parameters = new[] { ones(1), ones(1) };
        var group = new SgdGroup(parameters, [null, unused], [null, null], 0.1, 0.9, 0.5, Nesterov: false);

        Extras.SgdStep(group);

        Near([1], parameters[0]);
        Near([1], parameters[1]);
        Assert.All(group.Velocities, Assert.Null);
    }

    [Fact]
    public void SgdStep_OnALeafThatNeedsGradients_IsAllowed()
    {
        var parameter = ones(1, requires_grad: true);

        Extras.SgdStep(new SgdGroup([parameter], [ones(1)], [null], 0.5, 0, 0, Nesterov: false));

        Near([0.5], parameter.detach());
    }

    [Fact]
    public void SgdStep_ListsOfDifferentLength_Throws() =>
        Assert.Throws<ArgumentException>(() => Extras.SgdStep(new SgdGroup([ones(1)], [], [null], 1, 0, 0, Nesterov: false)));
}
